## Parts of the week that are loaded when they are opened

week-column-day = Day
week-column-total = Guided, min
week-column-guided = Guided, min:s
week-column-taken = Taken
week-column-offered = Offered
week-column-natural = Natural
week-column-longest = Longest stretch
week-column-activity = Activity
week-sum = Week
week-legend-tick = moved without the guide
week-legend-late = longer than your time between breaks
week-legend-elsewhere = activity elsewhere
week-legend-now = now
week-month-chart = Guided minutes and breaks of each day of the month
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] 1 break
       *[other] { $breaks } breaks
    } on { $days ->
        [one] 1 day
       *[other] { $days } days
    }, { $minutes } min guided.
week-month-blank = Nothing is known of this month.
week-keep = Save the week
week-keep-png = As picture (PNG)
week-keep-svg = As drawing (SVG)
week-keep-csv = As table (CSV)
week-kept = Written to { $path }

## A day of the week, opened

week-day-moments = What happened when
week-day-close = Close
week-day-taken = Breaks
week-day-desk = At the desk
week-day-standing = Standing
week-day-typed = Typed through
week-day-line = At the desk, { $length }
week-day-line-standing = At the desk, standing, { $length }
week-day-guided = { $minutes } min guided: { $parts }. { $outcome }
week-day-walked = Walked off when reminded, { $length }
week-day-natural = Away from the desk, { $length }
week-day-did = Done on your own word
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = easy
week-pace-brisk = brisk
week-pace-vigorous = vigorous
week-outcome-completed = Done.
week-outcome-partial = In part.
week-outcome-hurt = Stopped for pain.
week-outcome-contradicted = Typed meanwhile, not counted.
week-outcome-skipped = Left out.
week-outcome-did = On your own word.
week-outcome-walked = Walked off.
week-outcome-ignored = No answer.
week-outcome-withdrawn = Taken back.

## What was logged, put right

week-day-change = Change
week-day-change-label = Change { $name } of { $time }
week-day-change-save = Save
week-day-change-cancel = Cancel
week-day-delete = Delete
week-day-delete-label = Delete { $name } of { $time }
week-day-delete-yes = Delete it
week-day-delete-no = Keep it

## Eight weeks of strength moves

week-progress-blank = No strength move was done in these eight weeks.
week-progress-move = Move
week-progress-level = { $hardest }, step { $rung } of { $rungs }
week-progress-none = Not done.
week-progress-cell = { $sets ->
        [one] 1 set
       *[other] { $sets } sets
    }, { $amount } in all. Hardest: { $hardest }.
week-progress-note = Repetitions in a week, or minutes and seconds where none are counted. A bar compares with its own row.

## Against what is commonly advised, and the weeks before

week-strength-days = Lower-body strength days
week-strength-value = { $days } of 2
week-strength-more = { $days }, 2 are advised
week-moderate = Moderate minutes
week-moderate-value = { $minutes } of 150
week-change = Guided, against { $weeks ->
        [one] the week before
       *[other] { $weeks } weeks before
    }
week-change-more = { $minutes } min more
week-change-less = { $minutes } min less
week-change-same = the same
week-change-none = nothing to compare yet
