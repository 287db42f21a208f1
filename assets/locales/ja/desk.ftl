## The desk: workstation check and sit/stand plan

desk-about = 見ておきたい16のこと。完璧でなくて大丈夫。一番よい姿勢は、次の姿勢です。
desk-conflict = 膝は股関節と同じ高さがよいとも、少し低めがよいとも言われます。どちらでも構いません。
desk-progress = { $all }項目中{ $done }項目を確認、変えるとよいもの{ $change }項目。
desk-last = 前回の確認：{ $day }。
desk-again = 1か月たったか、机が変わりました。もう一度見てみましょう。
desk-target = 目安
desk-check = 確かめ方
desk-fix = 直し方
desk-good = よい
desk-change = 変えるとよい
desk-not-here = ここにはない
desk-better = 前回よりよくなりました。
desk-worse = 前回はよい状態でした。
desk-plan-title = 座る・立つを交互に
desk-plan-about = 替える時間になると静かにお知らせします。推測はしません。立ったかどうかは自分で伝えます。
desk-plan-none = 計画なし
desk-plan-sit-stand = 座る{ $sit }、立つ{ $stand }
desk-posture-title = 今
desk-sitting = 座っている
desk-standing = 立っている
desk-standing-time = 立って
desk-walking-pad-time = ウォーキングパッド
desk-day-and-week = 今日{ $today }、7日間で{ $week }
desk-walking-pad-log = 記録する
desk-standing-cap = 立った時間は自己申告で、測ってはいません。1日に2時間を超えてじっと立っていても、プラスにはなりません。

desk-seat-height-name = 座面の高さ
desk-seat-height-target = 足裏は床に、太ももはほぼ水平、膝は股関節と同じか少し低く。
desk-seat-height-check = 太ももに電話を置いたとき、股関節の方へ滑らないこと。足裏全体が床につくこと。
desk-seat-height-fix = 座面を上げ下げします。机が高すぎれば足置きを。脚がぶら下がる、太ももが圧迫される：高すぎ。膝が上がる：低すぎ。

desk-seat-depth-name = 座面の奥行き
desk-seat-depth-target = 膝の裏に指2〜4本分のすき間。
desk-seat-depth-check = 指を入れてみます。
desk-seat-depth-fix = 背もたれを動かすか、背中にクッションを。

desk-low-back-name = 腰
desk-low-back-target = 支えが腰のくぼみを埋めます。奥まで座ります。
desk-low-back-check = 手のひらを平らにして、腰の後ろを通りますか？
desk-low-back-fix = 腰当てか、丸めたタオルを当てます。

desk-trunk-name = 上体
desk-trunk-target = まっすぐか少し後ろへ、両方の坐骨に体重を。浅く座らず、傾かず。
desk-trunk-check = 横から写真を撮ります。
desk-trunk-fix = 椅子を引き寄せ、少しもたれます。

desk-elbows-name = 肘
desk-elbows-target = 90〜120度、体の近く、肩の力を抜いて。
desk-elbows-check = 手をキーに置いて肩を落とします。
desk-elbows-fix = 椅子を上げて足置きを使うか、キーボード台を使います。

desk-wrists-name = 手首
desk-wrists-target = まっすぐ、前腕と一直線。
desk-wrists-check = 横から見ます。
desk-wrists-fix = キーボードの足をたたみます。

desk-keyboard-mouse-name = キーボードとマウス
desk-keyboard-mouse-target = 同じ高さ、マウスはキーボードの隣。よく使うものは40〜45 cm以内に。
desk-keyboard-mouse-check = マウスを使うとき、肘が体のそばにあること。
desk-keyboard-mouse-fix = マウスを近づけるか、小型のキーボードにします。

desk-screen-height-name = 画面の高さ
desk-screen-height-target = 一番上の行が目の高さか少し下。
desk-screen-height-check = まっすぐ前を見ると、視線はどこに？
desk-screen-height-fix = 台か本。遠近両用の眼鏡なら低めに。

desk-screen-distance-name = 画面までの距離
desk-screen-distance-target = 腕の長さくらい、50 cm以上。
desk-screen-distance-check = 腕を伸ばすと指先が画面の近くに。
desk-screen-distance-fix = 画面を遠ざけて、文字を大きくします。

desk-screen-direction-name = 画面の向き
desk-screen-direction-target = 正面、窓と直角。
desk-screen-direction-check = 鼻が中央を向いていること。
desk-screen-direction-fix = 机か画面を回します。

desk-laptop-name = ノートパソコン
desk-laptop-target = 高くした画面と別のキーボード。
desk-laptop-check = あごが胸についていませんか？
desk-laptop-fix = 台とキーボード。

desk-leg-room-name = 足元の空間
desk-leg-room-target = 机の下に物を置かない。
desk-leg-room-check = 両脚を伸ばします。
desk-leg-room-fix = 箱を片づけます。

desk-armrests-name = 肘掛け
desk-armrests-target = 肩が上がらず、肘は体のそば。
desk-armrests-check = 机の下に入りますか？
desk-armrests-fix = 下げるか外します。

desk-text-glare-name = 文字と映り込み
desk-text-glare-target = 鮮明で安定し、映り込みがない。
desk-text-glare-check = 暗い画面に照明が見えますか？
desk-text-glare-fix = ブラインド、または画面を傾けます。

desk-standing-height-name = 立つときの高さ
desk-standing-height-target = 肘と目の決まりは同じ。痛くなる前に姿勢を変えます。
desk-standing-height-fix = 机の高さを2か所、印しておきます。

desk-pockets-legs-name = ポケットと脚
desk-pockets-legs-target = 長く脚を組まない。後ろのポケットは空に。
desk-pockets-legs-check = 触って確かめます。
desk-pockets-legs-fix = 脚をほどき、ポケットを空に。
