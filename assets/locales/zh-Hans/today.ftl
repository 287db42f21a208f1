## What opens over Today

today-log-what = 内容
today-log-minutes = 分钟
today-log-save = 记录
today-log-length = 记录 { $minutes } 分钟
today-log-close = 关闭
today-why-title = Astir 在等什么
today-why-lately = 最近发生了什么
today-why-nothing = 今天还没有。
today-log-other = 其他
today-log-pace = 有多吃力
today-log-easy = 轻松
today-log-easy-about = 轻松：还能唱歌。
today-log-brisk = 较快
today-log-brisk-about = 较快：能说话，但不能唱歌。
today-log-vigorous = 吃力
today-log-vigorous-about = 吃力：最多说几个字。按双倍计算。
today-log-begun = 开始于
today-log-now = 刚做完
