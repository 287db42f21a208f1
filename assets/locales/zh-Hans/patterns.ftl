## Kinds of movement

pattern-abduction = 腿向侧面
pattern-adductors = 大腿内侧
pattern-bridge = 臀桥
pattern-calf = 小腿
pattern-dynamic = 摆动
pattern-gait = 步行
pattern-hamstring = 大腿后侧
pattern-hinge = 髋铰链
pattern-hip_extension = 腿向后伸
pattern-hip_flexor = 髋前侧
pattern-hip_rotator = 转动髋部
pattern-isometric = 收紧并保持
pattern-knee = 膝盖
pattern-lunge = 弓步
pattern-pump = 踝泵
pattern-push = 推
pattern-spine = 脊柱
pattern-squat = 深蹲
