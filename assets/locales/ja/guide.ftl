## What opens over the guide

guide-side-next-left = 次は左
guide-side-next-right = 次は右
guide-leave = ここで休憩を終えますか？
guide-leave-sub = ここまでの分は記録に残ります。
guide-leave-keep = 終えて記録を残す
guide-leave-stay = 続ける
guide-hurt-title = やめて正解です。
guide-hurt-where = どこが痛みますか？
guide-hurt-back = 背中・腰
guide-hurt-hip-front = 股関節の前
guide-hurt-hip-side = 股関節の横
guide-hurt-knee = 膝
guide-hurt-other = ほかの所
guide-hurt-level = どのくらいですか（0〜10）
guide-hurt-kind = どんな痛みですか？
guide-hurt-working = 筋肉が働いている感じ
guide-hurt-sharp = 鋭い、または関節の中
guide-hurt-ease = やさしくする
guide-hurt-what = 痛みについて
guide-hurt-move = どの動きですか？
guide-hurt-save = 覚えておく
guide-hurt-close = やめておく
guide-hurt-alarm = 胸の痛み、気が遠くなる感じ、息切れがありますか？
guide-hurt-stop = この運動をやめる
guide-hurt-stay = 大丈夫、続ける
guide-keys-title = キー
guide-key-space = スペース
guide-keys-space = 一時停止、再開
guide-keys-next = これをとばす
guide-keys-back = もう一度、または前へ
guide-keys-easier = やさしく
guide-keys-hurt = 痛い
guide-keys-mute = 音のオン・オフ
guide-keys-adjust = 保つ時間や休みを10秒増減
guide-keys-leave = 終える
guide-keys-letters = 文字キーだけで操作する
guide-keys-close = 閉じる

## After a break

after-done = { $time }できました。
after-next = 次は{ $time }。
after-part = { $time }できました。少しでも意味があります。
after-hurt = 中止しました。{ $time }できました。
after-hurt-more = 翌日の軽い筋肉痛は普通ですが、鋭い痛みは違います。繰り返したり続いたりする場合は、医師か理学療法士に相談してください。
after-hidden = しばらく外します：{ $names }
after-physiotherapist = ここは2回痛んだか、1日より長く痛みました。これらの動きは14日間隠します。理学療法士に相談してください。
after-finish = よければ、やさしい締めくくりを：
after-hurt-help = 助けを求めるとき
after-effort = どうでしたか？
after-too-easy = 楽すぎた
after-just-right = ちょうどよい
after-too-hard = きつすぎた
after-it-hurt = 痛かった
after-did-it = やりました

## The stop screen

stop-title = やめて座ってください。
stop-now = 胸の痛みや圧迫感、腕・あご・背中に広がる痛み、強い息切れ、失神、治まらない速いまたは不規則な脈：緊急通報番号に電話してください。
stop-today-title = 今日のうちに助けを
stop-today-back = 腰の痛みとともに、両脚のしびれ・力の入りにくさ・感覚の鈍さ、性器やお尻のまわりの感覚の鈍さ、尿の出にくさ、膀胱や腸を抑えられないことがあれば、緊急です。
stop-today-leg = 片脚が腫れる、熱い、赤い、ずきずきする：急いで電話を。息切れや胸の痛みもあれば緊急です。
stop-soon-title = 早めに医師へ
stop-soon = 繰り返すか続く痛み・しびれ・感覚の鈍さ。発熱や体重減少を伴う、夜に悪くなる、休んでも楽にならない腰の痛み。引っかかる、力が抜ける、腫れる関節。転んだ後の痛み。
stop-numb = 立って数分で消えるお尻のしびれは、長く座った後によくあります。消えないしびれや、股のまわり（サドルが当たる部分）のしびれは、そうではありません。
stop-close = 閉じる
