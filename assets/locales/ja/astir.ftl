# Astir, ja. Ids begin with the surface they are on.

## What Astir is doing

state-desk = 机に{ $length }
state-desk-fresh = 机に向かっています
state-first-day = 初日です。最初の休憩まで何もすることはありません。
state-paused = 一時停止中
state-off-hours = 勤務時間外
state-guiding = 休憩中です
state-away = { $time }から離席中
state-idle-unknown = このデスクトップでは離席が分からないため、すべて机にいる時間として数えます。
state-lost = Astir が応答しません。
state-lost-more = リマインダーが止まっているかもしれません。Astir をもう一度起動すると戻ります。
state-retry = もう一度試す
state-close = 閉じる
state-refused = 今はできません。
state-check-again = もう一度確認
state-lapse = 早送り：{ $times }倍の速さ

## Lists and lengths

list-next = { $before }、{ $next }

length-minutes = { $minutes }分
length-hours = { $hours }時間
length-hours-minutes = { $hours }時間{ $minutes }分
length-in = あと{ $length }
length-in-moment = 1分以内
length-routine = { $minutes }分

## Places, and how much others notice

place-seated = 座って
place-standing = 立って
place-floor = 床で
place-away = 机を離れて
place-sentence-seated = 椅子に座ったまま。
place-sentence-standing = 机のそばに立って。
place-sentence-floor = 床の上で。
place-sentence-away = 机を離れて。
discreet-3 = 誰にも気づかれない
discreet-2 = 普通に見える
discreet-1 = 目に入るが、職場でもできる
discreet-0 = 人目のない所で

## Why a break is held back

state-hold-call = 通話中
state-hold-sharing = 画面共有中
state-hold-fullscreen = 全画面
state-hold-dnd = 通知オフ
state-hold-presenting = プレゼン中
state-hold-app = 指定したプログラムが前面

## Today

today-title = 今日の Astir
today-next = 次の休憩
today-due = 休憩の時間
today-now = 今
today-due-sub = 休憩なしで{ $length }
today-held = 休憩の時間、待機中
today-held-since = { $time }から
today-snoozed = もう一度お知らせ
today-paused-until = 一時停止中、再開は
today-paused = リマインダーなし
today-paused-value = 一時停止中
today-paused-sub = 再開するまで
today-off-hours = リマインダー再開
today-guiding = 休憩中
today-away = 離席中
today-away-sub = 十分長くなれば休憩として数えます
today-away-value = 離席
today-tomorrow = 明日
today-start = 今始める
today-start-anyway = それでも始める
today-back-to-guide = ガイドに戻る
today-swap = 替える
today-swap-label = 別のルーティンを提案
today-pause = 一時停止
today-pause-label = リマインダーを一時停止
today-resume = 再開
today-pause-for = { $length }
today-pause-tomorrow = 明日まで
today-pause-open = 再開するまで
today-log-title = 活動を記録
today-stand = 立つ
today-sit = 座る
today-snooze = { $minutes }分後
today-skip = とばす
today-did = 今やりました
today-more = その他
today-quit = Astir を終了
today-line = 今日の線：机に{ $desk }、休憩{ $taken }回
today-line-blank = 今日の線はまだ空です
today-strip = 筋力{ $sets }セット、休憩{ $breaks }回
today-strip-title = 7日間
today-strip-blank = 休憩がここに表示されます。
today-why = なぜ？
today-posture-stand = よければ、しばらく立ちましょう。
today-posture-sit = よければ、しばらく座りましょう。
today-posture-up = 立ちました
today-posture-down = 座りました
today-posture-later = 今はしない
today-absence = { $length }席を外していました。ウォーキングですか？
today-absence-walk = はい、記録する
today-absence-nothing = いいえ
today-walked = 席を外したので休憩として数えました。
today-was-at-desk = 席にいました
today-quiet = 通話が長く続いています。座ったまま、誰にも気づかれない運動はどうですか？
today-quiet-start = 静かに始める

## The pages of the large window

page-week = 週
page-exercises = 運動
page-desk = 机
page-settings = 設定
page-welcome = ようこそ

## Activities

activity-walk = ウォーキング
activity-ride = 自転車
activity-swim = 水泳
activity-run = ランニング
activity-stairs = 階段
activity-walking-pad = ウォーキングパッド
activity-gym = ジム
activity-other = その他
activity-nudge = 小さな提案

## Categories

category-strength = 筋力
category-mobility = 柔軟性
category-seated = 座って
category-circulation = 血行

## The reminder

card-title = 休憩の時間です
card-name = { $name }、{ $length }
card-line = { $place }{ $desk }休憩していません。
card-line-short = { $desk }休憩していません。
card-line-last = { $place }スヌーズはこれが最後でした。
card-start = 始める
card-snooze = { $minutes }分後
card-skip = とばす
card-seated = 座ったままで
card-did = 今やりました
card-skipped = とばしました。次は{ $time }。
card-skipped-open = とばしました。

## The guide

guide-title = ガイド
guide-count-in = 準備
guide-rest = 休み
guide-change = 次：{ $name }
guide-sides-title = 左右を替える
guide-side-left = 左、{ $nth }／{ $of }
guide-side-right = 右、{ $nth }／{ $of }
guide-side-alternate = 左右交互
guide-set = { $nth }／{ $of }セット
guide-reps-of = ／{ $reps }
guide-reps = { $reps }回
guide-seconds = { $seconds }秒
guide-per-side = 片側ずつ
guide-left = 残り{ $time }
guide-next = 次：{ $name }
guide-back = 戻る
guide-pause = 一時停止
guide-resume = 続ける
guide-skip = とばす
guide-easier = やさしく
guide-easier-label = やさしく：{ $name }
guide-hurt = 痛い
guide-mute = 音を消す
guide-unmute = 音を出す
guide-paused = 一時停止中
guide-paused-sub = スペースかクリックで続けます
guide-keys = キー
guide-disclaimer = 健康な大人のための一般的な運動の案です。医学的な助言ではありません。どこまでやるかは自分で決め、痛みがあればやめてください。
guide-none = 休憩中ではありません。
guide-steps = { $of }のうち{ $nth }：{ $name }
guide-figure = { $name }（図で示しています）

## The week

week-title = 週
week-nav = Astir
week-sentence = 今週の休憩は{ $breaks }回。休憩なしの最長は{ $length }、{ $when }。
week-sentence-no-stretch = 今週の休憩は{ $breaks }回。
week-sentence-then = この週の休憩は{ $breaks }回。休憩なしの最長は{ $length }、{ $when }。
week-sentence-blank = この週の記録はありません。
week-when-morning = { $day }の午前
week-when-afternoon = { $day }の午後
week-when-evening = { $day }の夜
week-previous = 前の週
week-following = 次の週
week-lines = 線
week-minutes = 分
week-table = 表
week-view = 週の表示方法
week-chart = 日と種類ごとのガイド時間（分）
week-axis-minutes = 分
week-breaks-of = { $taken }／{ $offered }
week-breaks-own = +{ $own }
week-breaks-natural = 自然{ $natural }
week-breaks-title = 提案した休憩のうち実施した回数、+は自分から取った回数
week-not-running = 起動していない
week-day-note = { $day }：ガイド{ $minutes }分、休憩{ $offered }回中{ $taken }回実施、自然な休憩{ $natural }回。
week-day-own = 自分から{ $own }回。
week-day-parts = { $name }{ $minutes }
week-day-sentence = { $parts }。
week-day-blank = { $day }：記録はありません。
week-average = ふだん（{ $weeks }週間の平均）
week-month = 月
week-progress = 8週間
week-progress-title = 8週間の筋力運動
week-month-previous = 前の月
week-month-following = 次の月
week-hint-keys = 指すか矢印キーで1日の内容を読み、Enter で開きます。Page Up と Page Down で前後に移ります。
week-activity = { $name }{ $minutes }
