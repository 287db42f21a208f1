## What opens over the guide

guide-side-next-left = 现在左侧
guide-side-next-right = 现在右侧
guide-leave = 在这里结束休息？
guide-leave-sub = 到目前为止做的会保留。
guide-leave-keep = 离开，保留已做的
guide-leave-stay = 继续
guide-hurt-title = 停下来是对的。
guide-hurt-where = 哪里疼？
guide-hurt-back = 背部或腰部
guide-hurt-hip-front = 髋前侧
guide-hurt-hip-side = 髋外侧
guide-hurt-knee = 膝盖
guide-hurt-other = 其他地方
guide-hurt-level = 疼痛程度，0 到 10？
guide-hurt-kind = 是什么感觉？
guide-hurt-working = 肌肉在用力
guide-hurt-sharp = 刺痛，或在关节里
guide-hurt-ease = 降低难度
guide-hurt-what = 什么疼了？
guide-hurt-move = 哪个动作？
guide-hurt-save = 记住这一点
guide-hurt-close = 算了
guide-hurt-alarm = 胸痛、快要晕倒或气短？
guide-hurt-stop = 停止这个动作
guide-hurt-stay = 没事，继续
guide-keys-title = 按键
guide-key-space = 空格
guide-keys-space = 暂停、继续
guide-keys-next = 跳过这个
guide-keys-back = 再做一次，或上一个
guide-keys-easier = 降低难度
guide-keys-hurt = 疼了
guide-keys-mute = 声音开关
guide-keys-adjust = 保持或歇息的时间增减十秒
guide-keys-leave = 离开
guide-keys-letters = 单个字母可用作按键
guide-keys-close = 关闭

## After a break

after-done = 完成 { $time }。
after-next = 下次 { $time }。
after-part = 完成 { $time }。做一点也算数。
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

## The stop screen

stop-title = 停下来坐下。
stop-now = 胸痛或胸部压迫感，疼痛扩散到手臂、下颌或背部，严重气短，晕厥，或心跳过快或不齐且不缓解：请拨打急救电话。
stop-today-title = 今天就寻求帮助
stop-today-back = 腰背痛伴有双腿刺麻、无力或麻木，生殖器或臀部周围麻木，排尿困难，或大小便失控，属于急症。
stop-today-leg = 一条腿肿胀、发热、发红或搏动性疼痛：尽快打电话求助；伴有气短或胸痛：急症。
stop-soon-title = 尽快看医生
stop-soon = 反复或持续的疼痛、刺麻或麻木；腰背痛伴发热、体重下降、夜间加重或休息不缓解；关节卡住、打软或肿胀；跌倒后疼痛。
stop-numb = 久坐后臀部发麻、站起几分钟内消失，是常见的；持续不退的麻木，或鞍区（会阴周围）的麻木则不是。
stop-close = 关闭
