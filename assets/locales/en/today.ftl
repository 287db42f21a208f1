## What opens over Today

today-log-what = What
today-log-minutes = Minutes
today-log-other = other
today-log-pace = How hard
today-log-easy = Easy
today-log-easy-about = Easy: you could sing.
today-log-brisk = Brisk
today-log-brisk-about = Brisk: you could talk, but not sing.
today-log-vigorous = Hard
today-log-vigorous-about = Hard: a few words at most. Counts double.
today-log-begun = Began at
today-log-now = just done
today-log-save = Log it
today-log-length = Log { $minutes } minutes
today-log-close = Close
today-why-title = What Astir waits for
today-why-lately = What happened lately
today-why-nothing = Nothing yet today.
