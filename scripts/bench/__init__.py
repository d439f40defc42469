"""What the build costs beside others: generators, peers, a stopwatch."""
