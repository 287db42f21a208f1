## The tray's first line and tooltip
tray-next-break = 次の休憩 { $time }
tray-soon = 1分後に休憩です
tray-due = 体を動かす時間です
tray-held = 待機中：{ $reasons }
tray-held-due = 休憩の時間です。待機中：{ $reasons }
tray-held-over = まもなく休憩です
tray-snoozed = { $time }にもう一度
tray-paused-until = { $time }まで一時停止中
tray-paused = 一時停止中
tray-off-hours = 勤務時間外
tray-guiding = { $routine }
tray-away = 席を外しています
tray-time-lapse = 早送り：{ $factor }倍の速さ
tray-unknown = 席にいるかどうか分かりません

## The tray's menu
menu-today = 今日
menu-start = 今すぐ休憩を始める
menu-show-guide = ガイドを表示
menu-stop = 終了して記録を残す
menu-snooze = { $length }後にもう一度
menu-skip = この休憩をとばす
menu-did = 今やりました
menu-pause = 一時停止
menu-pause-30m = 30分
menu-pause-1h = 1時間
menu-pause-2h = 2時間
menu-pause-until = 次の時刻まで
menu-pause-tomorrow = 明日まで
menu-pause-open = 再開するまで
menu-resume = 再開
menu-log = 活動を記録
menu-log-walk = ウォーキング { $minutes }分
menu-log-walk-brisk = 早歩き { $minutes }分
menu-log-ride-brisk = 自転車（速め） { $minutes }分
menu-log-stairs-brisk = 階段（速め） { $minutes }分
menu-log-other = ほかの活動…
menu-week = 週
menu-settings = 設定…
menu-quit = Astir を終了

## Reasons to wait
hold-call = 通話
hold-sharing = 画面共有
hold-fullscreen = 全画面のウィンドウ
hold-dnd = 通知オフ
hold-presenting = プレゼンテーション
hold-app = 指定したプログラム

## The reminder
remind-title = { $routine }、{ $length }
remind-body = { $how }{ $desk }休憩していません。
remind-standing = 机のそばに立って。
remind-seated = 椅子に座ったまま。
remind-floor = 床の上で。
remind-away = 少し歩いて。
remind-buttons = トレイのアイコンから答えられます。
remind-open = 開く
remind-start = 始める
remind-snooze = { $length }後
remind-skip = とばす

## Small suggestions after a break
nudge-water = 水を取りに、遠回りしてみましょう。
nudge-stairs = 次は階段で。
nudge-call = 次の通話は立って。
nudge-window = 遠くの窓の外をしばらく眺めましょう。

## Trouble, one sentence each
trouble-tray = このデスクトップはトレイにアイコンを表示しません。Astir をもう一度起動するとこのウィンドウが開きます。
trouble-idle = このデスクトップでは席にいるかどうか分からないため、いるものとして数えます。
trouble-notifications = 通知サービスが応答しません。代わりに画面の隅のカードでお知らせします。
trouble-window = ここではウィンドウを開けません。トレイとコマンドは使えます。

## Plain notices
notice-still-paused = リマインダーはまだ一時停止中です。いつでもトレイから再開できます。
posture-up = 立ちました
posture-down = 座りました
posture-later = 今はしない
notice-stand = よければ、しばらく立ちましょう。
notice-sit = よければ、しばらく座りましょう。
notice-shift-weight = 立ちっぱなしですか？体重を左右に移すか、少し歩きましょう。

## Lengths, times and lists

time-seconds = { $seconds }秒
time-minutes = { $minutes }分
time-hours = { $hours }時間
time-hours-minutes = { $hours }時間{ $minutes }分
clock-am = 午前{ $time }
clock-pm = 午後{ $time }
list-next = { $before }、{ $next }

## Why this routine

reason-first = 始めるのにちょうどよいもの。
reason-leaves-the-chair = 前回は座ったままだったので、今回は椅子を離れます。
reason-waited-hip-extension = ヒップリフトとヒップヒンジが、いちばん間が空いています。
reason-waited-squat-and-lunge = スクワットとランジが、いちばん間が空いています。
reason-waited-abduction = 股関節の横が、いちばん間が空いています。
reason-waited-hip-front = 股関節の前が、いちばん間が空いています。
reason-not-done-lately = 最近やっていません。
reason-seated = すべて椅子に座ったまま。
reason-quiet = 椅子に座ったまま、誰にも気づかれません。
reason-nearest-length = 合うもののうち、長さが一番近いもの。
reason-after-lunch = 昼食後なので、ウォーキングかスクワット。
reason-favourite = お気に入りのひとつ。
reason-always-possible = 歩くことはいつでもできます。
reason-walking-only = 医師の判断があるまでは、ウォーキングだけ。

## Routines put together from what suits

mix-glutes = お尻ミックス
mix-legs = 脚ミックス
mix-side-hip = 股関節の横ミックス
mix-hip-front = 股関節の前ミックス
mix-seated = 座ったままミックス
mix-circulation = 血行ミックス
mix-stretch = ストレッチミックス
mix-strength-stretch = 筋力とストレッチ
mix-glutes-legs = お尻と脚

## Why an exercise is not offered, and where the person stands with it

offered-banned = 提案しない設定です。
offered-hidden = 痛みがあったので14日間隠しています。
offered-rests-today = 今日痛みがあったので休みます。
offered-disagrees = 伝えてもらった内容に合わないことが多い運動です。
offered-not-yet = やさしい方が楽になると使えるようになります。
offered-not-here = 今いる場所に合わないか、必要なものがありません。
standing-hurt = 少し痛みがありました。次回は半分です。
standing-too-hard-twice = 2回きつかったので、当面はやさしい方に代わります。
standing-too-hard-once = 前回きつかったので、次回は少し減らします。
standing-too-easy-once = 前回は楽でした。もう一度で次の段階に進みます。
standing-mastered = 身につきました。難しい方に代わります。
standing-just-right = ちょうどよいので、このままです。
standing-not-done = まだやっていません。

## What could not be done, by its reason

refused-nothing-due = 今は休憩の時間ではありません。
refused-snooze-limit = この休憩はもう2回スヌーズしました。
refused-no-routine = 実行中のルーティンはありません。
refused-routine-running = ルーティンを実行中です。
refused-not-paused = 一時停止していません。
refused-future = それはまだ終わっていません。
refused-overlap = その時間には別の活動が記録されています。
refused-guide = ガイドは今それができません。
refused-no-such-routine = そのルーティンはありません。
refused-no-such-exercise = その運動はありません。
refused-no-such-entry = その名前の記録はありません。
refused-length = その長さにはできません。
refused-time = その時刻はありません。
refused-days = 一覧にできるのは1日から366日までです。
refused-week = 週の書き方が違います。2026-W13 のように書いてください。
refused-month = 月の書き方が違います。2026-03 のように書いてください。
refused-setting = この設定にその値は使えません。
refused-pain = 痛みは0から10で答えてください。
refused-file = ファイルを読み書きできません。
refused-import = ファイルを取り込めません。
refused-restore = バックアップを復元できません。
refused-ledger = 今は記録を読み書きできません。
refused-not-possible = この版の Astir ではまだできません。

## What Astir waits for, and what happened

why-now = 休憩なしで{ $desk }机に向かっています。待っているもの：{ $what }。
why-nothing = なし
why-desk-time = 机に向かう時間
why-desk-time-until = 机に向かう時間（次の休憩は{ $time }）
why-typing = 入力の切れ目
why-return = 机に戻ること
why-snooze = スヌーズの終わり
why-ignored = しばらくの間（前のリマインダーに返事がなかったため）
why-pause = 一時停止の終わり
why-hours = 勤務時間
why-routine = ルーティンの終わり
why-fixed-time = 決めた時刻
why-fixed-time-at = 決めた時刻の{ $time }
why-held = 休憩なしで{ $desk }机に向かっています。{ $waited }待機中：{ $reasons }。終わって15秒後にお知らせします。
why-held-over = 休憩なしで{ $desk }机に向かっています。{ $waited }待機しました。妨げるものがなくなり、15秒以内にお知らせします。
why-hold-call = マイクかカメラが使用中（通話）
why-hold-sharing = 画面を共有中
why-hold-fullscreen = 何かが全画面
why-hold-dnd = 通知オフになっている
why-hold-presenting = プレゼン中
why-hold-app = 指定したプログラムが前面
told-soon = 休憩まであと1分
told-notification = 通知でお知らせ
told-card = カードでお知らせ
told-fullscreen = 全画面でお知らせ
told-clear = お知らせを妨げるものがなくなりました
told-held = 待機：{ $reasons }
told-quiet-offer = 通話中に座ったままのルーティンを提案
told-withdrawn = リマインダーを取り下げ
told-started = { $length }のルーティンを開始
told-completed = ルーティン完了、{ $length }
told-partial = { $length }でルーティンを途中終了
told-hurt = { $length }で痛みのためルーティンを終了
told-contradicted = その間に入力があったため数えません
told-snoozed = { $length }スヌーズ
told-skipped = とばしました
told-did = 自己申告で実施
told-ignored = 10分間返事なし
told-natural = 自然な休憩、{ $length }離席
told-walked = お知らせで席を立ち、{ $length }離席
told-off = { $length }離席：休憩ではありません
told-paused = 一時停止
told-resumed = 再開
told-off-hours = 勤務時間終了
told-on-hours = 勤務時間開始
told-refused = できませんでした：{ $why }
told-stand = 立つ時間
told-sit = 座る時間
told-standing = 今は立っています
told-sitting = 今は座っています
told-shift-weight = 体重を移す時間
told-fixed-time = 決めた時刻なので休憩です
told-fixed-quiet = 決めた時刻でしたが、静かにする時間なのでお知らせしませんでした
told-fixed-due-already = 決めた時刻でしたが、すでに休憩の時間でした
told-fixed-just-had-one = 決めた時刻でしたが、休憩が終わったばかりなのでお知らせしませんでした
told-fixed-unanswered = 決めた時刻でしたが、2回返事がなかったためトレイだけで示しました
told-fixed-too-late = 決めた時刻はその間に過ぎました
told-was-at-desk = 実は席にいたので、離席は数えません
told-logged = 記録：{ $activity }、{ $length }

## What the commands print

said-desk = 休憩なしで机に向かった時間：{ $length }
said-today = 今日：提案{ $offered }回のうち{ $taken }回実施、自然な休憩{ $natural }回
said-next = 次：{ $routine }、{ $length }
said-started = 開始：{ $routine }、{ $length }
said-slow-end = Astir の終了に時間がかかっています
said-logged = 記録：{ $activity }、{ $length }
said-deleted = 削除しました。
said-changed = 変更しました。
said-exported = { $path } に書き出しました
said-imported = { $path } を取り込みました
said-backed-up = { $path } にバックアップしました
said-restored = { $path } から復元しました。以前の記録は、新しい記録の隣に残してあります。
said-busy = Astir は起動中か終了中です。もう一度お試しください
said-not-kept = 保存できませんでした：{ $why }
said-no-entry = { $id } の記録はありません
said-no-week = { $text } は週ではありません。2026-W13 のように書いてください
said-no-month = { $text } は月ではありません。2026-03 のように書いてください
said-no-such-time = { $time } という時刻はありませんでした（時計が進められたため）
said-day = 日
said-moved = 運動
said-taken = 実施
said-offered = 提案
said-natural = 自然
said-at-desk = 机の時間
said-moderate = 中強度
said-longest = 休憩なしの最長：{ $length }
said-weekday = { $weekday ->
        [1] 月
        [2] 火
        [3] 水
        [4] 木
        [5] 金
        [6] 土
       *[7] 日
    } { $date }

## Activities

activity-walk = ウォーキング
activity-ride = 自転車
activity-swim = 水泳
activity-run = ランニング
activity-stairs = 階段
activity-walking-pad = ウォーキングパッド
activity-gym = ジム
activity-other = その他

## What the guide says aloud, for those who want it
voice-change = 次：{ $name }
voice-side = 左右を替えます
voice-halfway = 半分です
voice-rest = 休み
voice-finish = 終わりです
setting-no-voice = ガイドが声で案内します。このシステムには話せるものがありません（speech-dispatcher を入れてください）

## The week, drawn in a terminal
drawn-not-running = 起動していない
drawn-minutes = { $minutes }分
drawn-breaks = { $offered }回中{ $taken }回
drawn-blank = この週の記録はありません。
drawn-longest = 休憩なしの最長：{ $length }
drawn-targets = 下半身の筋力運動の日：{ $advised-days }日中{ $days }日。中強度の時間：{ $advised-minutes }分中{ $minutes }分。
drawn-strength = 筋力
drawn-mobility = 柔軟性
drawn-circulation = 血行
drawn-seated = 座って
drawn-guided = ガイド付きの休憩
drawn-moved = 席を立つ、離席、または自己申告
