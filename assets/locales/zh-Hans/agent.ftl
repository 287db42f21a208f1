## The tray's first line and tooltip
tray-next-break = 下次休息 { $time }
tray-soon = 一分钟后休息
tray-due = 该活动一下了
tray-held = 等待中：{ $reasons }
tray-held-due = 该休息了。等待中：{ $reasons }
tray-held-over = 马上休息
tray-snoozed = { $time } 再提醒
tray-paused-until = 暂停至 { $time }
tray-paused = 已暂停
tray-off-hours = 工作时间外
tray-guiding = { $routine }
tray-away = 不在桌前
tray-time-lapse = 快进：{ $factor } 倍速
tray-unknown = 无法得知你是否在桌前

## The tray's menu
menu-today = 今天
menu-start = 现在开始休息
menu-show-guide = 显示引导
menu-stop = 结束，保留已做的
menu-snooze = { $length }后再提醒
menu-skip = 跳过这次休息
menu-did = 刚做过
menu-pause = 暂停
menu-pause-30m = 30 分钟
menu-pause-1h = 1 小时
menu-pause-2h = 2 小时
menu-pause-until = 暂停至
menu-pause-tomorrow = 到明天
menu-pause-open = 直到我恢复
menu-resume = 恢复
menu-log = 记录活动
menu-log-walk = 步行 { $minutes } 分钟
menu-log-walk-brisk = 快走 { $minutes } 分钟
menu-log-ride-brisk = 较快骑车 { $minutes } 分钟
menu-log-stairs-brisk = 较快走楼梯 { $minutes } 分钟
menu-log-other = 其他…
menu-week = 周
menu-settings = 设置…
menu-quit = 退出 Astir

## Reasons to wait
hold-call = 通话
hold-sharing = 屏幕共享
hold-fullscreen = 全屏窗口
hold-dnd = 勿扰模式
hold-presenting = 演示
hold-app = 你指定的程序

## The reminder
remind-title = { $routine }，{ $length }
remind-body = { $how }已连续 { $desk }没有休息。
remind-standing = 站在桌边。
remind-seated = 坐在椅子上。
remind-floor = 在地上。
remind-away = 离开座位走几步。
remind-buttons = 可从托盘图标回应。
remind-open = 打开
remind-start = 开始
remind-snooze = { $length }后再提醒
remind-skip = 跳过

## Small suggestions after a break
nudge-water = 绕远一点去接水。
nudge-stairs = 下次走楼梯。
nudge-call = 下次通话站着打。
nudge-window = 从远处的窗户往外看一会儿。

## Trouble, one sentence each
trouble-tray = 此桌面不显示托盘图标。再次启动 Astir 即可打开此窗口。
trouble-idle = 此桌面不提供你是否在桌前的信息，因此 Astir 都按你在桌前计算。
trouble-notifications = 这里没有通知服务响应，由角落的卡片代替。
trouble-window = 这里无法打开窗口；托盘和命令仍可使用。

## Plain notices
notice-still-paused = 提醒仍在暂停。你可以随时从托盘恢复。
posture-up = 站起来了
posture-down = 坐下了
posture-later = 暂时不
notice-stand = 愿意的话，可以站一会儿了。
notice-sit = 愿意的话，可以坐一会儿了。
notice-shift-weight = 站了一会儿？换换重心，或走几步。

## Lengths, times and lists

time-seconds = { $seconds } 秒
time-minutes = { $minutes } 分钟
time-hours = { $hours } 小时
time-hours-minutes = { $hours } 小时 { $minutes } 分钟
clock-am = 上午 { $time }
clock-pm = 下午 { $time }
list-next = { $before }、{ $next }

## Why this routine

reason-first = 适合用来开始。
reason-leaves-the-chair = 上次是坐着做的，这次离开椅子。
reason-waited-hip-extension = 臀桥和髋铰链最久没做了。
reason-waited-squat-and-lunge = 深蹲和弓步最久没做了。
reason-waited-abduction = 髋部两侧最久没练了。
reason-waited-hip-front = 髋部前侧最久没练了。
reason-not-done-lately = 你最近没做过这个。
reason-seated = 全程坐在椅子上。
reason-quiet = 坐在椅子上，没人会注意。
reason-nearest-length = 在合适的当中，时长最接近。
reason-after-lunch = 步行或深蹲，适合午饭后。
reason-favourite = 你喜欢的一个。
reason-always-possible = 步行总是可以的。
reason-walking-only = 在医生另有说明之前，只步行。

## Routines put together from what suits

mix-glutes = 臀部组合
mix-legs = 腿部组合
mix-side-hip = 髋侧组合
mix-hip-front = 髋前侧组合
mix-seated = 坐姿组合
mix-circulation = 循环组合
mix-stretch = 拉伸组合
mix-strength-stretch = 力量与拉伸
mix-glutes-legs = 臀与腿

## Why an exercise is not offered, and where the person stands with it

offered-banned = 你已选择不要这个。
offered-hidden = 因为疼痛，隐藏 14 天。
offered-rests-today = 今天疼过，所以先休息。
offered-disagrees = 它常常不适合你告诉 Astir 的情况。
offered-not-yet = 等较容易的动作变得轻松后，它就会开放。
offered-not-here = 不适合你现在所在的地方，或缺少所需物品。
standing-hurt = 有点疼：下次减半。
standing-too-hard-twice = 两次都太难：暂时换成较容易的动作。
standing-too-hard-once = 上次太难：下次少一点。
standing-too-easy-once = 上次太容易：再有一次就前进一级。
standing-mastered = 已掌握：换成更难的动作。
standing-just-right = 刚刚好：保持不变。
standing-not-done = 还没做过。

## What could not be done, by its reason

refused-nothing-due = 现在还不到休息的时候。
refused-snooze-limit = 这次休息已经推迟两次了。
refused-no-routine = 没有正在进行的训练。
refused-routine-running = 训练正在进行。
refused-not-paused = 没有暂停。
refused-future = 那还没有结束。
refused-overlap = 那段时间已记录了另一项活动。
refused-guide = 引导现在无法这样做。
refused-no-such-routine = 没有这个训练。
refused-no-such-exercise = 没有这个动作。
refused-no-such-entry = 没有以此名记录的内容。
refused-length = 不能用这个时长。
refused-time = 没有这个时间。
refused-days = 可列出 1 到 366 天。
refused-week = 这不是有效的周。请写成 2026-W13。
refused-month = 这不是有效的月份。请写成 2026-03。
refused-setting = 此设置不能用这个值。
refused-pain = 疼痛程度为 0 到 10。
refused-file = 文件无法读取或写入。
refused-import = 文件无法导入。
refused-restore = 备份无法恢复。
refused-ledger = 目前无法读取或写入记录。
refused-not-possible = 此版本的 Astir 还做不到。

## What Astir waits for, and what happened

why-now = 已在桌前 { $desk }没有休息。正在等待：{ $what }。
why-nothing = 无
why-desk-time = 桌前时间
why-desk-time-until = 桌前时间；下次休息在 { $time }
why-typing = 打字停顿
why-return = 你回到桌前
why-snooze = 推迟时间结束
why-ignored = 一段时间，因为上次提醒没有回应
why-pause = 暂停结束
why-hours = 你的工作时间
why-routine = 训练结束
why-fixed-time = 你设定的时间
why-fixed-time-at = 你设定的 { $time }
why-held = 已在桌前 { $desk }没有休息。已等待 { $waited }：{ $reasons }；结束 15 秒后提醒。
why-held-over = 已在桌前 { $desk }没有休息。已等待 { $waited }：没有妨碍了；15 秒内提醒。
why-hold-call = 麦克风或摄像头在使用中（通话）
why-hold-sharing = 正在共享屏幕
why-hold-fullscreen = 有内容占满屏幕
why-hold-dnd = 已开启勿扰
why-hold-presenting = 正在演示
why-hold-app = 你指定的程序在前台
told-soon = 再过一分钟休息
told-notification = 已用通知提醒
told-card = 已用卡片提醒
told-fullscreen = 已用全屏提醒
told-clear = 没有什么妨碍提醒了
told-held = 等待：{ $reasons }
told-quiet-offer = 通话中提供了坐姿训练
told-withdrawn = 已收回提醒
told-started = 开始一次 { $length }的训练
told-completed = 训练完成，{ $length }
told-partial = { $length }后提前离开训练
told-hurt = { $length }后因疼痛结束训练
told-contradicted = 期间有人打字：不计入
told-snoozed = 推迟 { $length }
told-skipped = 已跳过
told-did = 自报已完成
told-ignored = 十分钟没有回应
told-natural = 自然休息，离开 { $length }
told-walked = 收到提醒后离开，{ $length }
told-off = 离开 { $length }：不算休息
told-paused = 已暂停
told-resumed = 已恢复
told-off-hours = 工作时间结束
told-on-hours = 工作时间开始
told-refused = 未执行：{ $why }
told-stand = 该站起来了
told-sit = 该坐下了
told-standing = 现在站着
told-sitting = 现在坐着
told-shift-weight = 该换换重心了
told-fixed-time = 该休息了：这是你设定的时间之一
told-fixed-quiet = 到了设定时间但未提醒：当时是安静时段
told-fixed-due-already = 到了设定时间，休息本已到点
told-fixed-just-had-one = 到了设定时间但未提醒：刚结束一次休息
told-fixed-unanswered = 到了设定时间，仅在托盘显示：两次没有回应
told-fixed-too-late = 期间过了一个设定时间
told-was-at-desk = 你其实一直在桌前：离开不计入
told-logged = 已记录：{ $activity }，{ $length }

## What the commands print

said-desk = 桌前未休息：{ $length }
said-today = 今天：提供 { $offered } 次，完成 { $taken } 次，自然休息 { $natural } 次
said-next = 接下来：{ $routine }，{ $length }
said-started = 已开始：{ $routine }，{ $length }
said-slow-end = Astir 迟迟没有结束
said-logged = 已记录：{ $activity }，{ $length }
said-deleted = 已删除。
said-changed = 已更改。
said-exported = 已导出到 { $path }
said-imported = 已导入 { $path }
said-backed-up = 已备份到 { $path }
said-restored = 已从 { $path } 恢复。之前的记录放在新记录旁边。
said-busy = Astir 正在启动或结束；请再试一次
said-not-kept = 未保存：{ $why }
said-no-entry = 没有记录为 { $id } 的内容
said-no-week = { $text } 不是有效的周；请写成 2026-W13
said-no-month = { $text } 不是有效的月份；请写成 2026-03
said-no-such-time = 没有 { $time } 这个时间：当时时钟拨快了
said-day = 日期
said-moved = 活动
said-taken = 完成
said-offered = 提供
said-natural = 自然
said-at-desk = 桌前
said-moderate = 中等强度
said-longest = 最长未休息：{ $length }
said-weekday = { $weekday ->
        [1] 周一
        [2] 周二
        [3] 周三
        [4] 周四
        [5] 周五
        [6] 周六
       *[7] 周日
    } { $date }

## Activities

activity-walk = 步行
activity-ride = 骑车
activity-swim = 游泳
activity-run = 跑步
activity-stairs = 楼梯
activity-walking-pad = 走步机
activity-gym = 健身房
activity-other = 其他

## What the guide says aloud, for those who want it
voice-change = 接下来：{ $name }
voice-side = 换边
voice-halfway = 已到一半
voice-rest = 歇一下
voice-finish = 完成
setting-no-voice = 引导会读出提示；这个系统上没有能说话的程序（请安装 speech-dispatcher）

## The week, drawn in a terminal
drawn-not-running = 未运行
drawn-minutes = { $minutes } 分钟
drawn-breaks = { $taken } / { $offered }
drawn-blank = 没有这一周的信息。
drawn-longest = 最长未休息：{ $length }
drawn-targets = 下肢力量日：{ $days } / { $advised-days }。中等强度分钟：{ $minutes } / { $advised-minutes }。
drawn-strength = 力量
drawn-mobility = 灵活性
drawn-circulation = 循环
drawn-seated = 坐姿
drawn-guided = 引导的休息
drawn-moved = 走开、离开或自报
