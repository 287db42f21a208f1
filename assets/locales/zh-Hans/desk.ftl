## The desk: workstation check and sit/stand plan

desk-about = 有十六处值得看看。不必完美：最好的姿势是下一个姿势。
desk-conflict = 有人建议膝与髋同高，有人建议略低。两者都可以。
desk-progress = 已看 { $done } / { $all }，{ $change } 项值得改。
desk-last = 上次查看：{ $day }。
desk-again = 已过一个月，或桌子变了：值得再看一次。
desk-target = 目标
desk-check = 检查
desk-fix = 调整
desk-good = 良好
desk-change = 值得改
desk-not-here = 这里没有
desk-better = 比上次好。
desk-worse = 上次是良好的。
desk-plan-title = 坐站交替
desk-plan-about = 该换姿势时，会有一行安静的提示。不做猜测：何时站起来由你说。
desk-plan-none = 无计划
desk-plan-sit-stand = 坐 { $sit }，站 { $stand }
desk-posture-title = 现在
desk-sitting = 坐着
desk-standing = 站着
desk-standing-time = 站立
desk-walking-pad-time = 走步机
desk-day-and-week = 今天 { $today }，七天内 { $week }
desk-walking-pad-log = 记录一些
desk-standing-cap = 站立以你所说为准，并不测量。一天静站超过两小时没有益处。

desk-seat-height-name = 座高
desk-seat-height-target = 双脚平放，大腿大致水平，膝与髋同高或略低。
desk-seat-height-check = 把手机放在大腿上：不应滑向髋部。脚掌完全着地。
desk-seat-height-fix = 升高或降低座椅；桌子太高就用脚踏。腿悬空或大腿受压：太高。膝盖翘起：太低。

desk-seat-depth-name = 座深
desk-seat-depth-target = 膝后留两到四指空隙。
desk-seat-depth-check = 把手指伸进去。
desk-seat-depth-fix = 移动靠背，或在背后加靠垫。

desk-low-back-name = 腰部
desk-low-back-target = 支撑填满腰窝；坐到最里面。
desk-low-back-check = 平伸的手掌能从腰后穿过吗？
desk-low-back-fix = 腰垫或卷起的毛巾。

desk-trunk-name = 躯干
desk-trunk-target = 挺直或略向后，重量在两侧坐骨；不坐边缘，不歪斜。
desk-trunk-check = 从侧面拍张照片。
desk-trunk-fix = 把椅子拉近；稍微后靠。

desk-elbows-name = 手肘
desk-elbows-target = 90 到 120 度，贴近身体，肩膀放松。
desk-elbows-check = 手放键盘上，肩膀放下。
desk-elbows-fix = 椅子升高加脚踏，或用键盘托。

desk-wrists-name = 手腕
desk-wrists-target = 伸直，与前臂成一线。
desk-wrists-check = 从侧面看。
desk-wrists-fix = 收起键盘的支脚。

desk-keyboard-mouse-name = 键盘和鼠标
desk-keyboard-mouse-target = 同一高度，鼠标在键盘旁；常用物品在 40 到 45 厘米内。
desk-keyboard-mouse-check = 用鼠标时，手肘留在身侧。
desk-keyboard-mouse-fix = 鼠标移近；用紧凑键盘。

desk-screen-height-name = 屏幕高度
desk-screen-height-target = 最上一行与眼同高或略低。
desk-screen-height-check = 平视前方：目光落在哪里？
desk-screen-height-fix = 支架或书；戴渐进镜片时放低。

desk-screen-distance-name = 屏幕距离
desk-screen-distance-target = 约一臂长；至少 50 厘米。
desk-screen-distance-check = 伸直手臂：指尖接近屏幕。
desk-screen-distance-fix = 推远，放大文字。

desk-screen-direction-name = 屏幕方向
desk-screen-direction-target = 正前方，与窗户垂直。
desk-screen-direction-check = 鼻子正对中央。
desk-screen-direction-fix = 转动桌子或屏幕。

desk-laptop-name = 笔记本电脑
desk-laptop-target = 垫高屏幕，外接键盘。
desk-laptop-check = 下巴贴到胸口了吗？
desk-laptop-fix = 支架和键盘。

desk-leg-room-name = 腿部空间
desk-leg-room-target = 桌下不放东西。
desk-leg-room-check = 伸直双腿。
desk-leg-room-fix = 挪开箱子。

desk-armrests-name = 扶手
desk-armrests-target = 肩膀不被抬起，手肘靠近身体。
desk-armrests-check = 能滑进桌下吗？
desk-armrests-fix = 调低或拆下。

desk-text-glare-name = 文字与反光
desk-text-glare-target = 清晰、稳定、无反光。
desk-text-glare-check = 黑屏时能看到灯吗？
desk-text-glare-fix = 用百叶帘，或倾斜屏幕。

desk-standing-height-name = 站立高度
desk-standing-height-target = 手肘和眼睛的要求相同；在酸痛之前换姿势。
desk-standing-height-fix = 标出两个桌面高度。

desk-pockets-legs-name = 口袋和腿
desk-pockets-legs-target = 不长时间翘腿；后口袋不放东西。
desk-pockets-legs-check = 感觉一下。
desk-pockets-legs-fix = 放下交叉的腿；清空口袋。
