# Exercises and routines, zh-Hans. The English texts are those of assets/exercises.

## Exercises

glute_bridge = 臀桥

bridge_hold = 臀桥静止

bridge_march = 踏步臀桥

single_leg_bridge = 单腿臀桥

hip_thrust_chair = 椅上臀推

sit_to_stand = 坐立起身

mini_squat = 小深蹲

bodyweight_squat = 徒手深蹲

wall_sit = 靠墙坐

step_up = 上台阶

split_squat = 原地弓步

reverse_lunge = 后撤弓步

forward_lunge = 前弓步

side_lunge = 侧弓步

curtsy_lunge = 交叉弓步

standing_glute_squeeze = 站姿夹臀

hip_hinge = 髋铰链

kickstand_deadlift = 支撑硬拉

single_leg_deadlift = 单腿硬拉

donkey_kick = 跪姿后踢腿

bird_dog = 鸟狗式

standing_hip_extension = 站姿后伸腿

fire_hydrant = 跪姿侧抬腿

standing_hip_abduction = 站姿侧抬腿

side_lying_abduction = 侧卧抬腿

clamshell = 蚌式

lateral_band_walk = 弹力带侧走

kneeling_hip_flexor = 跪姿髋前拉伸

standing_hip_flexor = 站姿髋前拉伸

standing_quad = 站姿股四头肌拉伸

couch_stretch = 沙发拉伸

leg_swings = 摆腿

standing_hip_circles = 站姿髋绕环

seated_figure_four = 坐姿四字拉伸

supine_figure_four = 仰卧四字拉伸

pigeon = 鸽式

butterfly = 蝴蝶式

ninety_ninety_switch = 90/90 转换

knee_to_chest = 坐姿抱膝

seated_hamstring = 坐姿腘绳肌拉伸

standing_hamstring = 站姿腘绳肌拉伸

seated_twist = 坐姿转体

cat_cow = 猫牛式

childs_pose = 婴儿式

calf_stretch = 靠墙小腿拉伸

seated_glute_squeeze = 坐姿夹臀

alternating_glute_squeeze = 交替夹臀

seated_march = 坐姿踏步

seated_heel_raise = 坐姿提踵

seated_toe_raise = 坐姿抬脚尖

seated_leg_extension = 坐姿伸腿

seated_abduction_press = 膝外推

seated_adduction_squeeze = 夹膝

seated_pelvic_tilt = 坐姿骨盆倾斜

ankle_circles = 踝绕环

standing_calf_raise = 站姿提踵

single_leg_calf_raise = 单腿提踵

standing_march = 原地踏步

walk = 步行

stairs = 爬楼梯

desk_push_up = 桌边俯卧撑

weight_shifts = 重心转移

walking_pad = 桌前步行

## Routines

R1-A = 隐形一分钟
R1-B = 起身坐下
R1-C = 打开髋部
R2-A = 安静两分钟
R2-B = 桌边力量
R2-C = 缓解久坐僵硬
R3-A = 研究组合
R3-B = 站姿臀部
R3-C = 地面臀部
R3-D = 坐姿三分钟
R5-A = 地面：先练后拉
R5-B = 站姿力量
R5-C = 走一走
R5-D = 髋部灵活
