## Parts of the week that are loaded when they are opened

week-column-day = 日
week-column-total = 引导（分钟）
week-column-guided = 引导（分:秒）
week-column-taken = 完成
week-column-offered = 提供
week-column-natural = 自然
week-column-longest = 最长未休息
week-column-activity = 活动
week-sum = 周
week-legend-tick = 未用引导的活动
week-legend-late = 超过休息间隔
week-legend-elsewhere = 其他活动
week-legend-now = 现在
week-month-chart = 当月每天的引导分钟数和休息
week-month-day = { $day } { $nth } 日
week-month-sentence = { $days } 天休息 { $breaks } 次，引导 { $minutes } 分钟。
week-month-blank = 没有这个月的信息。
week-keep = 保存这一周
week-keep-png = 图片（PNG）
week-keep-svg = 图形（SVG）
week-keep-csv = 表格（CSV）
week-kept = 已写入 { $path }

## A day of the week, opened

week-day-moments = 何时发生了什么
week-day-close = 关闭
week-day-taken = 休息
week-day-desk = 桌前
week-day-standing = 站立
week-day-typed = 期间打字
week-day-line = 桌前，{ $length }
week-day-line-standing = 桌前站立，{ $length }
week-day-guided = 引导 { $minutes } 分钟：{ $parts }。{ $outcome }
week-day-walked = 收到提醒后离开，{ $length }
week-day-natural = 离开桌子，{ $length }
week-day-did = 自报已完成
week-day-activity = { $name }，{ $length }，{ $pace }
week-pace-easy = 轻松
week-pace-brisk = 较快
week-pace-vigorous = 吃力
week-outcome-completed = 完成。
week-outcome-partial = 部分。
week-outcome-hurt = 因疼痛停止。
week-outcome-contradicted = 期间打字，不计入。
week-outcome-skipped = 已跳过。
week-outcome-did = 自报完成。
week-outcome-walked = 离开了。
week-outcome-ignored = 没有回应。
week-outcome-withdrawn = 已收回。
week-day-change = 更改
week-day-change-label = 更改 { $time } 的 { $name }
week-day-change-save = 保存
week-day-change-cancel = 取消
week-day-delete = 删除
week-day-delete-label = 删除 { $time } 的 { $name }
week-day-delete-yes = 确定删除
week-day-delete-no = 保留
week-progress-blank = 这八周没有做过力量动作。
week-progress-move = 动作
week-progress-level = { $hardest }，第 { $rung } 级，共 { $rungs } 级
week-progress-none = 没有做。
week-progress-cell = { $sets } 组，共 { $amount }。最难的：{ $hardest }。
week-progress-note = 每周的次数；不计数的则为分和秒。条形只与同一行相比。

## Against what is commonly advised, and the weeks before

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
