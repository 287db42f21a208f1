## What opens over Today

today-log-what = 内容
today-log-minutes = 分
today-log-save = 記録する
today-log-length = { $minutes }分を記録
today-log-close = 閉じる
today-why-title = Astir が待っているもの
today-why-lately = 最近のできごと
today-why-nothing = 今日はまだ何もありません。
today-log-other = その他
today-log-pace = きつさ
today-log-easy = 楽
today-log-easy-about = 楽：歌えるくらい。
today-log-brisk = 速め
today-log-brisk-about = 速め：話せるが、歌えない。
today-log-vigorous = きつい
today-log-vigorous-about = きつい：話せてもひと言ふた言。2倍に数えます。
today-log-begun = 始めた時刻
today-log-now = 今終えたところ
