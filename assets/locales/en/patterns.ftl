## Kinds of movement

pattern-abduction = Leg to the side
pattern-adductors = Inner thigh
pattern-bridge = Bridge
pattern-calf = Calf
pattern-dynamic = Swings
pattern-gait = Walking
pattern-hamstring = Back of the thigh
pattern-hinge = Hip hinge
pattern-hip_extension = Leg backward
pattern-hip_flexor = Front of the hip
pattern-hip_rotator = Hip turns
pattern-isometric = Squeeze and hold
pattern-knee = Knee
pattern-lunge = Lunge
pattern-pump = Ankle pumps
pattern-push = Push
pattern-spine = Spine
pattern-squat = Squat
