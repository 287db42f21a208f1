## The first run, and the readiness questions

welcome-title = 欢迎使用 Astir
welcome-sub = 不到一分钟，以后都可以改。
welcome-ready-title = 开始之前
welcome-ready-sub = 以下有适用于你的吗：心脏问题或高血压、胸痛、晕倒或头晕、其他长期疾病、活动时会加重的骨骼、关节、背部或肌肉问题、只能在监督下运动、怀孕或近期生产、近期手术或重伤、置换过髋或膝关节、腿部麻木或无力、容易跌倒？答案只留在这台电脑上。
welcome-ready-nothing = 都不适用
welcome-ready-some = 有适用的
welcome-ready-skip = 我明白，跳过
welcome-tick-1 = 医生说过我有心脏问题或高血压。
welcome-tick-2 = 我在休息或活动时有胸痛或胸闷。
welcome-tick-3 = 过去一年里我晕倒过，或因头晕失去平衡。
welcome-tick-4 = 我有其他长期疾病，或为此定期服药。
welcome-tick-5 = 我的骨骼、关节、背部或肌肉问题在多活动时会加重。
welcome-tick-6 = 有人告诉我只能在监督下运动。
welcome-tick-7 = 我怀孕，或在过去 6 个月内生产。
welcome-tick-8 = 过去 12 周内我做过手术或受过重伤，或曾置换过髋或膝关节。
welcome-tick-9 = 我有一条腿麻木、无力或刺麻。
welcome-tick-10 = 我容易跌倒，或站立需要支撑。
welcome-joint = 哪里？
welcome-joint-knee = 膝盖
welcome-joint-low_back = 腰部
welcome-joint-lateral_hip = 髋外侧
welcome-joint-anterior_hip = 髋前侧
welcome-joint-wrist = 手腕
welcome-joint-calf = 小腿
welcome-cleared = 专业人士已许可
welcome-told-nothing = 你可以开始了。从轻松的做起。
welcome-told-none = 请勾选符合的情况，或选择“{ welcome-ready-nothing }”。
welcome-told-doctor = 请先咨询医生。在此之前，应用只提供提醒、步行建议和工位调整。
welcome-told-some = 方便时请咨询专业人士。我们会去掉常常不适合这些情况的动作。
welcome-told-skip = 面向健康成年人的一般活动建议。不是医疗建议。做到什么程度由你决定；感到疼痛就停下。
welcome-where = 你在哪里工作？
welcome-where-office = 办公室
welcome-where-home = 家里，地上有空间
welcome-where-shared = 共用房间，不做显眼的
welcome-interval = 多久一次？
welcome-interval-every = { $hours ->
        [1] 每小时
       *[other] 每 { $length }
    }
welcome-interval-about = 45 分钟是不错的开始；常见建议是 30 到 90 分钟。
welcome-login = 登录时启动 Astir
welcome-tray = Astir 位于屏幕边缘的托盘中。Windows 会把新图标藏在箭头后面：请把它拖出来。无论藏在哪里，再次启动 Astir 都会打开“今天”。
welcome-done = 开始

welcome-found = Astir 在哪里
welcome-practice-title = 提醒是什么样子
welcome-practice-about = 一次真实提醒，持续十秒。无论怎样回答，都不会记录。
welcome-practice = 给我看一次提醒
welcome-practice-runs = 看看屏幕边缘。
