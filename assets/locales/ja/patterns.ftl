## Kinds of movement

pattern-abduction = 脚を横へ
pattern-adductors = 内もも
pattern-bridge = ヒップリフト
pattern-calf = ふくらはぎ
pattern-dynamic = スイング
pattern-gait = 歩く
pattern-hamstring = 太ももの裏
pattern-hinge = ヒップヒンジ
pattern-hip_extension = 脚を後ろへ
pattern-hip_flexor = 股関節の前
pattern-hip_rotator = 股関節を回す
pattern-isometric = 力を入れて保つ
pattern-knee = 膝
pattern-lunge = ランジ
pattern-pump = 足首の上げ下げ
pattern-push = 押す
pattern-spine = 背骨
pattern-squat = スクワット
