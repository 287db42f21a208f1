## Parts of the week that are loaded when they are opened

week-column-day = 日
week-column-total = ガイド（分）
week-column-guided = ガイド（分:秒）
week-column-taken = 実施
week-column-offered = 提案
week-column-natural = 自然
week-column-longest = 最長
week-column-activity = 活動
week-sum = 週
week-legend-tick = ガイドなしで動いた
week-legend-late = 休憩の間隔を超えた時間
week-legend-elsewhere = ほかの場所での活動
week-legend-now = 現在
week-month-chart = 月の各日のガイド時間（分）と休憩
week-month-day = { $nth }日（{ $day }）
week-month-sentence = { $days }日で休憩{ $breaks }回、ガイド{ $minutes }分。
week-month-blank = この月の記録はありません。
week-keep = 週を保存
week-keep-png = 画像（PNG）
week-keep-svg = 図（SVG）
week-keep-csv = 表（CSV）
week-kept = { $path } に書き込みました

## A day of the week, opened

week-day-moments = いつ何があったか
week-day-close = 閉じる
week-day-taken = 休憩
week-day-desk = 机の時間
week-day-standing = 立った時間
week-day-typed = 入力があった休憩
week-day-line = 机、{ $length }
week-day-line-standing = 机（立って）、{ $length }
week-day-guided = ガイド{ $minutes }分：{ $parts }。{ $outcome }
week-day-walked = お知らせで席を立つ、{ $length }
week-day-natural = 離席、{ $length }
week-day-did = 自己申告で実施
week-day-activity = { $name }、{ $length }、{ $pace }
week-pace-easy = 楽に
week-pace-brisk = 速めに
week-pace-vigorous = きつめに
week-outcome-completed = 完了。
week-outcome-partial = 一部。
week-outcome-hurt = 痛みで中止。
week-outcome-contradicted = 入力があったため数えません。
week-outcome-skipped = とばしました。
week-outcome-did = 自己申告。
week-outcome-walked = 席を立ちました。
week-outcome-ignored = 返事なし。
week-outcome-withdrawn = 取り下げ。
week-day-change = 変更
week-day-change-label = { $time }の{ $name }を変更
week-day-change-save = 保存
week-day-change-cancel = キャンセル
week-day-delete = 削除
week-day-delete-label = { $time }の{ $name }を削除
week-day-delete-yes = 削除する
week-day-delete-no = 残す
week-progress-blank = この8週間に筋力運動は行われていません。
week-progress-move = 運動
week-progress-level = { $hardest }、{ $rungs }段階中{ $rung }
week-progress-none = なし。
week-progress-cell = { $sets }セット、合計{ $amount }。最も難しいもの：{ $hardest }。
week-progress-note = 1週間の回数。数えないものは分と秒。棒の長さは同じ行の中で比べます。

## Against what is commonly advised, and the weeks before

week-strength-days = 下半身の筋力運動の日
week-strength-value = 2日中{ $days }日
week-strength-more = { $days }日（推奨は2日）
week-moderate = 中強度の時間（分）
week-moderate-value = 150分中{ $minutes }分
week-change = ガイド時間、前の{ $weeks }週との比較
week-change-more = { $minutes }分多い
week-change-less = { $minutes }分少ない
week-change-same = 同じ
week-change-none = 比べるものがまだありません
