# Exercises and routines, ja. The English texts are those of assets/exercises.

## Exercises

glute_bridge = ヒップリフト

bridge_hold = ヒップリフト（静止）

bridge_march = マーチング・ヒップリフト

single_leg_bridge = 片脚ヒップリフト

hip_thrust_chair = 椅子でヒップスラスト

sit_to_stand = 立ち座り

mini_squat = ミニスクワット

bodyweight_squat = スクワット

wall_sit = 壁座り

step_up = 踏み台昇り

split_squat = スプリットスクワット

reverse_lunge = 後ろランジ

forward_lunge = 前ランジ

side_lunge = 横ランジ

curtsy_lunge = 交差ランジ

standing_glute_squeeze = 立って お尻締め

hip_hinge = ヒップヒンジ

kickstand_deadlift = 支え付きデッドリフト

single_leg_deadlift = 片脚デッドリフト

donkey_kick = 四つばいで脚上げ

bird_dog = 四つばいで手足伸ばし

standing_hip_extension = 立って脚を後ろへ

fire_hydrant = 四つばいで脚を横へ

standing_hip_abduction = 立って脚を横へ

side_lying_abduction = 横向きで脚上げ

clamshell = クラムシェル

lateral_band_walk = バンドで横歩き

kneeling_hip_flexor = 膝立ちで股関節前のストレッチ

standing_hip_flexor = 立って股関節前のストレッチ

standing_quad = 立って前ももストレッチ

couch_stretch = ソファストレッチ

leg_swings = 脚振り

standing_hip_circles = 立って股関節回し

seated_figure_four = 座って4の字ストレッチ

supine_figure_four = 寝て4の字ストレッチ

pigeon = ピジョン

butterfly = バタフライ

ninety_ninety_switch = 90/90スイッチ

knee_to_chest = 座って膝を胸へ

seated_hamstring = 座って裏ももストレッチ

standing_hamstring = 立って裏ももストレッチ

seated_twist = 座ってひねり

cat_cow = キャットカウ

childs_pose = チャイルドポーズ

calf_stretch = 壁でふくらはぎストレッチ

seated_glute_squeeze = 座って お尻締め

alternating_glute_squeeze = 左右交互のお尻締め

seated_march = 座って足踏み

seated_heel_raise = 座ってかかと上げ

seated_toe_raise = 座ってつま先上げ

seated_leg_extension = 座って膝伸ばし

seated_abduction_press = 膝を外へ押す

seated_adduction_squeeze = 膝で挟む

seated_pelvic_tilt = 座って骨盤傾け

ankle_circles = 足首回し

standing_calf_raise = 立ってかかと上げ

single_leg_calf_raise = 片脚かかと上げ

standing_march = 立って足踏み

walk = 歩行

stairs = 階段上り

desk_push_up = 机で腕立て

weight_shifts = 体重移動

walking_pad = 机で歩行

## Routines

R1-A = 見えない1分
R1-B = 立って座って
R1-C = 股関節ほぐし
R2-A = 静かな2分
R2-B = 机のそばで筋力
R2-C = 座り疲れリセット
R3-A = 研究ミックス
R3-B = 立ってお尻
R3-C = 床でお尻
R3-D = 座って3分
R5-A = 床：鍛えて伸ばす
R5-B = 立って筋力
R5-C = ひと歩き
R5-D = 股関節の柔軟
