"""The project in memory while somebody writes: a saved file is read alone, a page is made when it is looked at."""
