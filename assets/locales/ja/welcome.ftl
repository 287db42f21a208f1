## The first run, and the readiness questions

welcome-title = Astir へようこそ
welcome-sub = 1分もかかりません。すべて後で変えられます。
welcome-ready-title = 始める前に
welcome-ready-sub = 次のうち当てはまるものはありますか：心臓の問題または高血圧、胸の痛み、失神やめまい、ほかの長く続く病気、動くと悪くなる骨・関節・背中・筋肉の問題、監督のもとでだけの運動、妊娠中または最近の出産、最近の手術や大きなけが、人工の股関節や膝、脚のしびれや力の入りにくさ、転びやすさ。答えはこのコンピューターにだけ残ります。
welcome-ready-nothing = 当てはまらない
welcome-ready-some = 当てはまる
welcome-ready-skip = 分かりました、とばす
welcome-tick-1 = 医師に、心臓に問題がある、または高血圧だと言われた。
welcome-tick-2 = 安静時または動いたときに、胸の痛みや締めつけがある。
welcome-tick-3 = この1年に失神した、またはめまいでバランスを失った。
welcome-tick-4 = ほかの長く続く病気がある、またはそのための薬を常用している。
welcome-tick-5 = 骨・関節・背中・筋肉の問題が、動くと悪くなる。
welcome-tick-6 = 監督のもとでのみ運動するように言われた。
welcome-tick-7 = 妊娠中、またはこの6か月に出産した。
welcome-tick-8 = この12週間に手術や大きなけがをした、または股関節か膝を人工関節にしたことがある。
welcome-tick-9 = 脚にしびれ、力の入りにくさ、またはぴりぴりする感じがある。
welcome-tick-10 = 転びやすい、または立つのに支えがいる。
welcome-joint = どこですか？
welcome-joint-knee = 膝
welcome-joint-low_back = 腰
welcome-joint-lateral_hip = 股関節の外側
welcome-joint-anterior_hip = 股関節の前
welcome-joint-wrist = 手首
welcome-joint-calf = ふくらはぎ
welcome-cleared = 専門家の許可がある
welcome-told-nothing = 準備はできています。軽く始めましょう。
welcome-told-none = 当てはまるものにチェックを入れるか、「{ welcome-ready-nothing }」を選んでください。
welcome-told-doctor = まず医師に相談してください。それまでは、リマインダー、ウォーキングの提案、机の調整だけにします。
welcome-told-some = できるときに専門家に確認してください。これに合わないことが多い動きは除きます。
welcome-told-skip = 健康な大人のための一般的な運動の案です。医学的な助言ではありません。どこまでやるかは自分で決め、痛みがあればやめてください。
welcome-where = どこで働きますか？
welcome-where-office = 職場
welcome-where-home = 自宅（床に場所がある）
welcome-where-shared = 共用の部屋（目立たないもの）
welcome-interval = どのくらいの間隔で？
welcome-interval-every = { $hours ->
        [1] 1時間ごと
       *[other] { $length }ごと
    }
welcome-interval-about = 45分がよい出発点です。一般に30〜90分が勧められています。
welcome-login = ログイン時に Astir を起動
welcome-tray = Astir は画面の端のトレイにいます。Windows は新しいアイコンを矢印の奥に隠すので、外へ引き出してください。隠れていても、Astir をもう一度起動すると「今日」が開きます。
welcome-done = 始める

welcome-found = Astir のある場所
welcome-practice-title = お知らせの様子
welcome-practice-about = 本物を10秒間表示します。どう答えても、何も記録されません。
welcome-practice = お知らせを見る
welcome-practice-runs = 画面の端を見てください。
