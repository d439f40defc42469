"""What has one right answer: functions from a source to edits of its text. The rules of layout report them, `--fix` makes them."""
