# Astir, zh-Hans. Ids begin with the surface they are on.

## What Astir is doing

state-desk = 桌前 { $length }
state-desk-fresh = 在桌前
state-first-day = 第一天。第一次休息之前无需做什么。
state-paused = 已暂停
state-off-hours = 工作时间外
state-guiding = 正在休息
state-away = 自 { $time } 离开
state-idle-unknown = 此桌面不提供你何时离开的信息，所有时间都按在桌前计算。
state-lost = Astir 没有响应。
state-lost-more = 提醒可能已停止。再次启动 Astir 即可恢复。
state-retry = 重试
state-refused = 现在不行。
state-check-again = 再检查一次
state-lapse = 快进：{ $times } 倍速

## Lists and lengths

list-next = { $before }、{ $next }

length-minutes = { $minutes } 分钟
length-hours = { $hours } 小时
length-hours-minutes = { $hours } 小时 { $minutes } 分
length-in = { $length }后
length-in-moment = 不到一分钟后
length-routine = { $minutes } 分钟

## Places, and how much others notice

place-seated = 坐着
place-standing = 站着
place-floor = 在地上
place-away = 离开桌子
place-sentence-seated = 坐在椅子上。
place-sentence-standing = 站在桌边。
place-sentence-floor = 在地上。
place-sentence-away = 离开桌子。
discreet-3 = 没人注意
discreet-2 = 看起来平常
discreet-1 = 看得见，办公室里也行
discreet-0 = 需要一点私密

## Why a break is held back

state-hold-call = 通话中
state-hold-sharing = 屏幕共享中
state-hold-fullscreen = 全屏
state-hold-dnd = 勿扰
state-hold-presenting = 演示中
state-hold-app = 指定的程序在前台

## Today

today-title = 今天的 Astir
today-next = 下次休息
today-due = 该休息了
today-now = 现在
today-due-sub = 已 { $length }没有休息
today-held = 该休息了，等待中
today-held-since = 自 { $time }
today-snoozed = 再次提醒
today-paused-until = 暂停至
today-paused = 没有提醒
today-paused-value = 已暂停
today-paused-sub = 直到你恢复
today-off-hours = 提醒重新开始
today-guiding = 正在休息
today-away = 你离开了
today-away-sub = 时间够长就算休息
today-away-value = 离开
today-tomorrow = 明天
today-start = 现在开始
today-start-anyway = 仍然开始
today-back-to-guide = 回到引导
today-swap = 换一个
today-swap-label = 建议另一个训练
today-pause = 暂停
today-pause-label = 暂停提醒
today-resume = 恢复
today-pause-for = { $length }
today-pause-tomorrow = 到明天
today-pause-open = 直到我恢复
today-log-title = 记录活动
today-log-what = 内容
today-log-minutes = 分钟
today-log-save = 记录
today-log-length = 记录 { $minutes } 分钟
today-log-close = 关闭
today-stand = 站立
today-sit = 坐下
today-snooze = { $minutes } 分钟后
today-skip = 跳过
today-did = 刚做过
today-more = 更多
today-quit = 退出 Astir
today-line = 今天的线：桌前 { $desk }，休息 { $taken } 次
today-line-blank = 今天的线还是空白
today-strip = { $sets } 组力量，{ $breaks } 次休息
today-strip-title = 七天
today-strip-blank = 你的第一批休息会显示在这里。
today-why = 为什么？
today-why-title = Astir 在等什么
today-why-lately = 最近发生了什么
today-why-nothing = 今天还没有。
today-posture-stand = 愿意的话，可以站一会儿了。
today-posture-sit = 愿意的话，可以坐一会儿了。
today-posture-up = 站起来了
today-posture-down = 坐下了
today-posture-later = 现在不
today-absence = 你离开了 { $length }：去走路了？
today-absence-walk = 是，记录
today-absence-nothing = 不是
today-walked = 算作休息：你离开了。
today-was-at-desk = 我在桌前
today-quiet = 通话很久了。来点没人注意的坐姿动作？
today-quiet-start = 悄悄开始

## The pages of the large window

page-week = 周
page-exercises = 动作
page-desk = 桌面
page-settings = 设置
page-welcome = 欢迎

## Activities

activity-walk = 步行
activity-ride = 骑车
activity-swim = 游泳
activity-run = 跑步
activity-stairs = 楼梯
activity-walking-pad = 走步机
activity-gym = 健身房
activity-other = 其他
activity-nudge = 小建议

## Categories

category-strength = 力量
category-mobility = 灵活性
category-seated = 坐姿
category-circulation = 循环

## The reminder

card-title = 该休息了
card-name = { $name }，{ $length }
card-line = { $place }已 { $desk }没有休息。
card-line-short = 已 { $desk }没有休息。
card-line-last = { $place }这是最后一次推迟。
card-start = 开始
card-snooze = { $minutes } 分钟后
card-skip = 跳过
card-seated = 改为坐姿
card-did = 刚做过
card-skipped = 已跳过。下次 { $time }。
card-skipped-open = 已跳过。

## The guide

guide-title = 引导
guide-count-in = 准备
guide-rest = 歇一下
guide-change = 接下来：{ $name }
guide-sides-title = 换边
guide-side-left = 左侧，第 { $nth } / { $of }
guide-side-right = 右侧，第 { $nth } / { $of }
guide-side-alternate = 左右交替
guide-side-next-left = 现在左侧
guide-side-next-right = 现在右侧
guide-set = 第 { $nth } 组，共 { $of } 组
guide-reps-of = / { $reps }
guide-reps = { $reps } 次
guide-seconds = { $seconds } 秒
guide-per-side = 每侧
guide-left = 还剩 { $time }
guide-next = 接下来：{ $name }
guide-back = 返回
guide-pause = 暂停
guide-resume = 继续
guide-skip = 跳过
guide-easier = 更容易
guide-easier-label = 更容易：{ $name }
guide-hurt = 疼
guide-mute = 关闭声音
guide-unmute = 打开声音
guide-paused = 已暂停
guide-paused-sub = 按空格或点击继续
guide-leave = 在这里结束休息？
guide-leave-sub = 已做的会保留。
guide-leave-keep = 离开，保留已做的
guide-leave-stay = 继续
guide-hurt-title = 停下来是对的。
guide-hurt-where = 哪里疼？
guide-hurt-back = 背部
guide-hurt-hip-front = 髋前侧
guide-hurt-hip-side = 髋外侧
guide-hurt-knee = 膝盖
guide-hurt-other = 其他地方
guide-hurt-level = 多疼，0 到 10？
guide-hurt-kind = 是什么感觉？
guide-hurt-working = 肌肉在用力
guide-hurt-sharp = 尖锐，或在关节里
guide-hurt-ease = 变容易些
guide-hurt-what = 什么疼了？
guide-hurt-move = 哪个动作？
guide-hurt-save = 记住这一点
guide-hurt-close = 算了
guide-hurt-alarm = 胸痛、要晕倒或气短？
guide-hurt-stop = 停止这个动作
guide-hurt-stay = 没事，继续
guide-keys = 按键
guide-keys-title = 按键
guide-key-space = 空格
guide-keys-space = 暂停、继续
guide-keys-next = 跳过这个
guide-keys-back = 再做一次，或上一个
guide-keys-easier = 更容易
guide-keys-hurt = 疼
guide-keys-mute = 声音开关
guide-keys-adjust = 保持或歇息增减十秒
guide-keys-leave = 离开
guide-keys-letters = 单个字母可用作按键
guide-keys-close = 关闭
guide-disclaimer = 面向健康成年人的一般活动建议。不是医疗建议。做到什么程度由你决定；感到疼痛就停下。
guide-none = 没有正在进行的休息。
guide-steps = 第 { $nth } 步，共 { $of } 步：{ $name }
guide-figure = { $name }，由图形演示

## After a break

after-done = 完成 { $time }。
after-next = 下次 { $time }。
after-part = 完成 { $time }。每一点都算数。
after-hurt = 已停止。完成 { $time }。
after-hurt-more = 第二天轻微酸痛是正常的；尖锐的疼痛不是。如果反复或持续，请咨询医生或物理治疗师。
after-hidden = 暂时不提供：{ $names }
after-physiotherapist = 这里疼过两次，或疼了一天以上。这些动作会隐藏 14 天；请咨询物理治疗师。
after-finish = 愿意的话，可以这样轻柔地收尾：
after-hurt-help = 何时寻求帮助
after-effort = 感觉如何？
after-too-easy = 太容易
after-just-right = 刚刚好
after-too-hard = 太难
after-it-hurt = 疼了
after-did-it = 做了
after-close = 关闭

## The week

week-title = 周
week-nav = Astir
week-sentence = 本周休息 { $breaks } 次。连续最长 { $length }，{ $when }。
week-sentence-no-stretch = 本周休息 { $breaks } 次。
week-sentence-then = 那一周休息 { $breaks } 次。连续最长 { $length }，{ $when }。
week-sentence-blank = 没有这一周的信息。
week-when-morning = { $day }上午
week-when-afternoon = { $day }下午
week-when-evening = { $day }晚上
week-previous = 前一周
week-following = 后一周
week-lines = 线条
week-minutes = 分钟
week-table = 表格
week-view = 如何显示这一周
week-chart = 按日和类别的引导分钟数
week-axis-minutes = 分钟
week-breaks-of = { $taken } / { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = 自然 { $natural }
week-breaks-title = 完成 / 提供的休息，+ 为主动做的
week-not-running = 未运行
week-day-note = { $day }：引导 { $minutes } 分钟，{ $offered } 次休息完成 { $taken } 次，自然休息 { $natural } 次。
week-day-own = 主动 { $own } 次。
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }。
week-day-blank = { $day }：没有信息。
week-average = 平常，{ $weeks } 周平均
week-strength-days = 下肢力量日
week-strength-value = { $days } / 2
week-strength-more = { $days } 天，建议 2 天
week-moderate = 中等强度分钟
week-moderate-value = { $minutes } / 150
week-change = 引导时间，与前 { $weeks } 周相比
week-change-more = 多 { $minutes } 分钟
week-change-less = 少 { $minutes } 分钟
week-change-same = 相同
week-change-none = 还没有可比较的
week-month = 月
week-progress = 8 周
week-progress-title = 八周的力量动作
week-month-previous = 上个月
week-month-following = 下个月
week-hint-keys = 悬停或用方向键查看某天，回车打开。Page Up 和 Page Down 翻页。
week-activity = { $name } { $minutes }

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
