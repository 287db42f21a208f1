## Parts of the week that are loaded when they are opened

week-column-day = 日
week-column-total = ガイド（分）
week-column-taken = 実施
week-column-offered = 提案
week-column-natural = 自然
week-column-longest = 最長
week-column-activity = 活動
week-sum = 週
week-month-chart = 月の各日のガイド時間と休憩
week-month-day = { $nth }日（{ $day }）
week-month-sentence = { $days }日で休憩{ $breaks }回、ガイド{ $minutes }分。
week-month-blank = この月のことは分かりません。
week-keep = 週を保存
week-keep-png = 画像（PNG）
week-keep-svg = 図（SVG）
week-keep-csv = 表（CSV）
week-kept = { $path } に書き込みました

## A day of the week, opened

week-day-moments = いつ何があったか
week-day-close = 閉じる
week-day-taken = 休憩
week-day-desk = 机
week-day-standing = 立って
week-day-typed = 入力しながら
week-day-line = 机、{ $length }
week-day-line-standing = 机（立って）、{ $length }
week-day-guided = ガイド{ $minutes }分：{ $parts }。{ $outcome }
week-day-walked = お知らせで席を立つ、{ $length }
week-day-natural = 離席、{ $length }
week-day-did = 自己申告で実施
week-day-activity = { $name }、{ $length }、{ $pace }
week-pace-easy = 楽に
week-pace-brisk = 速めに
week-pace-vigorous = 激しく
week-outcome-completed = 完了。
week-outcome-partial = 一部。
week-outcome-hurt = 痛みで中止。
week-outcome-contradicted = 入力があったため数えません。
week-outcome-skipped = とばしました。
week-outcome-did = 自己申告。
week-outcome-walked = 席を立ちました。
week-outcome-ignored = 返事なし。
week-outcome-withdrawn = 取り下げ。
