# Astir, English. Ids begin with the surface they are on.

## What Astir is doing

state-desk = At the desk { $length }
state-desk-fresh = At the desk
state-first-day = First day. Nothing to do until the first break.
state-paused = Paused
state-off-hours = Outside working hours
state-guiding = A break is running
state-away = Away since { $time }
state-idle-unknown = This desktop does not tell when you are away, so all time counts as at the desk.
state-lost = Astir does not answer.
state-lost-more = Reminders may have stopped. Starting Astir again brings them back.
state-retry = Try again
state-close = Close
state-refused = That does not work now.
state-check-again = Check again
state-lapse = Time-lapse: { $times } times as fast

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes }
length-in = in { $length }
length-in-moment = in less than a minute
length-routine =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }

## Places, and how much others notice

place-seated = seated
place-standing = standing
place-floor = on the floor
place-away = away from the desk
place-sentence-seated = In your chair.
place-sentence-standing = Standing by your desk.
place-sentence-floor = On the floor.
place-sentence-away = Away from the desk.
discreet-3 = nobody notices
discreet-2 = looks ordinary
discreet-1 = visible, fine in an office
discreet-0 = wants some privacy

## Why a break is held back

state-hold-call = On a call
state-hold-sharing = Screen shared
state-hold-fullscreen = Full screen
state-hold-dnd = Do not disturb
state-hold-presenting = Presenting
state-hold-app = Chosen program in front

## Today

today-title = Astir today
today-next = Next break
today-due = Break due
today-now = Now
today-due-sub = { $length } without a break
today-held = Break due, held back
today-held-since = since { $time }
today-snoozed = Asking again
today-paused-until = Paused until
today-paused = No reminders
today-paused-value = Paused
today-paused-sub = until you resume
today-off-hours = Reminders begin again
today-guiding = Break running
today-away = You are away
today-away-sub = counted as a break once it is long enough
today-away-value = Away
today-tomorrow = tomorrow
today-start = Start now
today-start-anyway = Start anyway
today-back-to-guide = Back to the guide
today-swap = Swap
today-swap-label = Suggest another routine
today-pause = Pause
today-pause-label = Pause reminders
today-resume = Resume
today-pause-for = For { $length }
today-pause-tomorrow = Until tomorrow
today-pause-open = Until I resume
today-log-title = Log activity
today-stand = Stand
today-sit = Sit
today-snooze = Snooze { $minutes }
today-skip = Skip
today-did = Just did one
today-more = More
today-quit = Quit Astir
today-line = Today's line: { $desk } at the desk, { $taken } breaks taken
today-line-blank = Today's line is still blank
today-strip = { $sets ->
        [one] 1 strength set
       *[other] { $sets } strength sets
    }, { $breaks ->
        [one] 1 break
       *[other] { $breaks } breaks
    }
today-strip-title = Seven days
today-strip-blank = Your breaks will show here.
today-why = Why?
today-posture-stand = Time to stand for a while, if you like.
today-posture-sit = Time to sit for a while, if you like.
today-posture-up = Up
today-posture-down = Down
today-posture-later = Not now
today-absence = You were away { $length }: a walk?
today-absence-walk = Yes, log it
today-absence-nothing = No
today-walked = Counted as a break: you went away.
today-was-at-desk = I was at the desk
today-quiet = In a call for long. Something seated that nobody notices?
today-quiet-start = Start it quietly

## The pages of the large window

page-week = Week
page-exercises = Exercises
page-desk = Desk
page-settings = Settings
page-welcome = Welcome

## Activities

activity-walk = Walk
activity-ride = Bike
activity-swim = Swim
activity-run = Run
activity-stairs = Stairs
activity-walking-pad = Walking pad
activity-gym = Gym
activity-other = Other
activity-nudge = Small suggestion

## Categories

category-strength = Strength
category-mobility = Mobility
category-seated = Seated
category-circulation = Circulation

## The reminder

card-title = Time for a break
card-name = { $name }, { $length }
card-line = { $place } { $desk } without a break.
card-line-short = { $desk } without a break.
card-line-last = { $place } This was the last snooze.
card-start = Start
card-snooze = Snooze { $minutes }
card-skip = Skip
card-seated = Seated instead
card-did = Just did one
card-skipped = Skipped. Next { $time }.
card-skipped-open = Skipped.

## The guide

guide-title = Guide
guide-count-in = Get ready
guide-rest = Rest
guide-change = Next: { $name }
guide-sides-title = Change sides
guide-side-left = Left side, { $nth } of { $of }
guide-side-right = Right side, { $nth } of { $of }
guide-side-alternate = Left and right in turn
guide-set = Set { $nth } of { $of }
guide-reps-of = of { $reps }
guide-reps = { $reps ->
        [one] 1 time
       *[other] { $reps } times
    }
guide-seconds = { $seconds } s
guide-per-side = each side
guide-left = { $time } left
guide-next = Next: { $name }
guide-back = Back
guide-pause = Pause
guide-resume = Go on
guide-skip = Skip
guide-easier = Easier
guide-easier-label = Easier: { $name }
guide-hurt = It hurts
guide-mute = Sound off
guide-unmute = Sound on
guide-paused = Paused
guide-paused-sub = Space or a click goes on
guide-keys = Keys
guide-disclaimer = General movement ideas for healthy adults. Not medical advice. You choose how far to go; stop if something hurts.
guide-none = No break is running.
guide-steps = Step { $nth } of { $of }: { $name }
guide-figure = { $name }, shown by a figure

## The week

week-title = Week
week-nav = Astir
week-sentence = { $breaks ->
        [one] 1 break this week.
       *[other] { $breaks } breaks this week.
    } Longest stretch { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] 1 break this week.
       *[other] { $breaks } breaks this week.
    }
week-sentence-then = { $breaks ->
        [one] 1 break in this week.
       *[other] { $breaks } breaks in this week.
    } Longest stretch { $length }, { $when }.
week-sentence-blank = Nothing is known of this week.
week-when-morning = { $day } morning
week-when-afternoon = { $day } afternoon
week-when-evening = { $day } evening
week-previous = The week before
week-following = The week after
week-lines = Lines
week-minutes = Minutes
week-table = Table
week-view = How to show the week
week-chart = Guided minutes by day and category
week-axis-minutes = min
week-breaks-of = { $taken } of { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } natural
week-breaks-title = Breaks taken of offered, + on your own
week-not-running = not running
week-day-note = { $day }: { $minutes } min guided, { $taken } of { $offered } breaks taken, { $natural } natural.
week-day-own = { $own } on your own.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: nothing is known.
week-average = usual, mean of { $weeks } weeks
week-month = Month
week-progress = 8 weeks
week-progress-title = Strength moves of eight weeks
week-month-previous = The month before
week-month-following = The month after
week-hint-keys = Hover or use the arrow keys to read a day, Enter opens it. Page Up and Page Down turn.
week-activity = { $name } { $minutes }
