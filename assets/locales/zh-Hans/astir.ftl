# Astir, zh-Hans. Ids begin with the surface they are on.

## What Astir is doing

state-desk = 桌前 { $length }
state-desk-fresh = 在桌前
state-first-day = 第一天。第一次休息之前无需做什么。
state-paused = 已暂停
state-off-hours = 工作时间外
state-guiding = 正在休息
state-away = 自 { $time } 起离开
state-idle-unknown = 此桌面不提供你何时离开的信息，因此所有时间都算作在桌前。
state-lost = Astir 没有响应。
state-lost-more = 提醒可能已停止。再次启动 Astir 即可恢复。
state-retry = 重试
state-close = 关闭
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
discreet-3 = 没人会注意
discreet-2 = 看起来平常
discreet-1 = 看得见，办公室里也行
discreet-0 = 需要一点私密空间

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
today-held-since = 自 { $time } 起
today-snoozed = 再次提醒
today-paused-until = 暂停至
today-paused = 没有提醒
today-paused-value = 已暂停
today-paused-sub = 直到你恢复
today-off-hours = 提醒恢复时间
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
today-stand = 站立
today-sit = 坐下
today-snooze = { $minutes } 分钟后
today-skip = 跳过
today-did = 刚做过
today-more = 更多
today-quit = 退出 Astir
today-line = 今天的时间线：桌前 { $desk }，休息 { $taken } 次
today-line-blank = 今天的时间线还是空白
today-strip = { $sets } 组力量，{ $breaks } 次休息
today-strip-title = 七天
today-strip-blank = 你的休息会显示在这里。
today-why = 为什么？
today-posture-stand = 愿意的话，可以站一会儿了。
today-posture-sit = 愿意的话，可以坐一会儿了。
today-posture-up = 站起来了
today-posture-down = 坐下了
today-posture-later = 暂时不
today-absence = 你离开了 { $length }：是去走路了吗？
today-absence-walk = 是，记录
today-absence-nothing = 不是
today-walked = 算作休息：你离开了。
today-was-at-desk = 我在桌前
today-quiet = 通话已经很久了。做点没人会注意的坐姿动作？
today-quiet-start = 悄悄开始

## The pages of the large window

page-week = 周
page-exercises = 动作
page-desk = 工位
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
guide-side-left = 左侧，{ $nth } / { $of }
guide-side-right = 右侧，{ $nth } / { $of }
guide-side-alternate = 左右交替
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
guide-easier = 降低难度
guide-easier-label = 降低难度：{ $name }
guide-hurt = 疼了
guide-mute = 关闭声音
guide-unmute = 打开声音
guide-paused = 已暂停
guide-paused-sub = 按空格或点击继续
guide-keys = 按键
guide-disclaimer = 面向健康成年人的一般活动建议。不是医疗建议。做到什么程度由你决定；感到疼痛就停下。
guide-none = 没有正在进行的休息。
guide-steps = 第 { $nth } 步，共 { $of } 步：{ $name }
guide-figure = { $name }（图形演示）

## The week

week-title = 周
week-nav = Astir
week-sentence = 本周休息 { $breaks } 次。最长连续 { $length }未休息，{ $when }。
week-sentence-no-stretch = 本周休息 { $breaks } 次。
week-sentence-then = 那一周休息 { $breaks } 次。最长连续 { $length }未休息，{ $when }。
week-sentence-blank = 没有这一周的信息。
week-when-morning = { $day }上午
week-when-afternoon = { $day }下午
week-when-evening = { $day }晚上
week-previous = 前一周
week-following = 后一周
week-lines = 线条
week-minutes = 分钟
week-table = 表格
week-view = 这一周的显示方式
week-chart = 按日期和类别的引导分钟数
week-axis-minutes = 分钟
week-breaks-of = { $taken } / { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = 自然 { $natural }
week-breaks-title = 完成 / 提供的休息，+ 为自己主动做的
week-not-running = 未运行
week-day-note = { $day }：引导 { $minutes } 分钟，{ $offered } 次休息完成 { $taken } 次，自然休息 { $natural } 次。
week-day-own = 主动 { $own } 次。
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }。
week-day-blank = { $day }：没有信息。
week-average = 平常（{ $weeks } 周平均）
week-month = 月
week-progress = 8 周
week-progress-title = 八周的力量动作
week-month-previous = 上个月
week-month-following = 下个月
week-hint-keys = 悬停或用方向键查看某天，回车打开。Page Up 和 Page Down 翻页。
week-activity = { $name } { $minutes }
