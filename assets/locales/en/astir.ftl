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
today-log-what = What
today-log-minutes = Minutes
today-log-other = other
today-log-pace = How hard
today-log-easy = Easy
today-log-easy-about = Easy: you could sing.
today-log-brisk = Brisk
today-log-brisk-about = Brisk: you could talk, but not sing.
today-log-vigorous = Hard
today-log-vigorous-about = Hard: a few words at most. Counts double.
today-log-begun = Began at
today-log-now = just done
today-log-save = Log it
today-log-length = Log { $minutes } minutes
today-log-close = Close
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
today-strip-blank = Your first breaks will show here.
today-why = Why?
today-why-title = What Astir waits for
today-why-lately = What happened lately
today-why-nothing = Nothing yet today.
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
guide-side-next-left = Now the left
guide-side-next-right = Now the right
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
guide-leave = Leave the break here?
guide-leave-sub = What you did so far is kept.
guide-leave-keep = Leave, keep what I did
guide-leave-stay = Go on
guide-hurt-title = Stopping is right.
guide-hurt-where = Where does it hurt?
guide-hurt-back = Back
guide-hurt-hip-front = Front of the hip
guide-hurt-hip-side = Side of the hip
guide-hurt-knee = Knee
guide-hurt-other = Somewhere else
guide-hurt-level = How much, from 0 to 10?
guide-hurt-kind = What is it like?
guide-hurt-working = A muscle working
guide-hurt-sharp = Sharp, or in a joint
guide-hurt-ease = Make it easier
guide-hurt-what = What hurt?
guide-hurt-move = Which move?
guide-hurt-save = Keep this in mind
guide-hurt-close = Never mind
guide-hurt-alarm = Chest pain, faint, or short of breath?
guide-hurt-stop = Stop this move
guide-hurt-stay = It is fine, go on
guide-keys = Keys
guide-keys-title = Keys
guide-key-space = Space
guide-keys-space = Pause, go on
guide-keys-next = Leave this one out
guide-keys-back = This one again, or the one before
guide-keys-easier = Easier
guide-keys-hurt = It hurts
guide-keys-mute = Sound on or off
guide-keys-adjust = Ten seconds more or less of a hold or a rest
guide-keys-leave = Leave
guide-keys-letters = Single letters work as keys
guide-keys-close = Close
guide-disclaimer = General movement ideas for healthy adults. Not medical advice. You choose how far to go; stop if something hurts.
guide-none = No break is running.
guide-steps = Step { $nth } of { $of }: { $name }
guide-figure = { $name }, shown by a figure

## After a break

after-done = { $time } done.
after-next = Next { $time }.
after-part = { $time } done. Every bit counts.
after-hurt = Stopped. { $time } done.
after-hurt-more = Slight soreness the next day is normal; sharp pain is not. If it comes back or lasts, ask a doctor or a physiotherapist.
after-hidden = Left out for now: { $names }
after-physiotherapist = It has hurt here twice, or for more than a day. These moves are hidden for 14 days; please ask a physiotherapist.
after-finish = A gentle way to finish, if you like:
after-hurt-help = When to get help
after-effort = How was it?
after-too-easy = Too easy
after-just-right = Just right
after-too-hard = Too hard
after-it-hurt = It hurt
after-did-it = Did it
after-close = Close

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
week-month = Month
week-progress = 8 weeks
week-progress-title = Strength moves of eight weeks
week-month-previous = The month before
week-month-following = The month after
week-hint-keys = Hover or use the arrow keys to read a day, Enter opens it. Page Up and Page Down turn.
week-activity = { $name } { $minutes }
