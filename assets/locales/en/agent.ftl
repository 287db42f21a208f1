## The tray's first line and tooltip
tray-next-break = Next break { $time }
tray-soon = Break in a minute
tray-due = Time to move
tray-held = Waiting: { $reasons }
tray-held-due = A break is due. Waiting: { $reasons }
tray-held-over = A break is due in a moment
tray-snoozed = Again at { $time }
tray-paused-until = Paused until { $time }
tray-paused = Paused
tray-off-hours = Off hours
tray-guiding = { $routine }
tray-away = Away from the desk
tray-time-lapse = Time-lapse: { $factor } times as fast
tray-unknown = Cannot see whether you are at the desk

## The tray's menu
menu-today = Today
menu-start = Start a break now
menu-show-guide = Show the guide
menu-stop = Stop, keep what I did
menu-snooze = Snooze { $length }
menu-skip = Skip this break
menu-did = Just did one
menu-pause = Pause for
menu-pause-30m = 30 minutes
menu-pause-1h = 1 hour
menu-pause-2h = 2 hours
menu-pause-until = Until
menu-pause-tomorrow = Until tomorrow
menu-pause-open = Until I resume
menu-resume = Resume
menu-log = Log activity
menu-log-walk = Walk, { $minutes } min
menu-log-walk-brisk = Brisk walk, { $minutes } min
menu-log-ride-brisk = Brisk ride, { $minutes } min
menu-log-stairs-brisk = Stairs, brisk, { $minutes } min
menu-log-other = Something else…
menu-week = Week
menu-settings = Settings…
menu-quit = Quit Astir

## Reasons to wait
hold-call = a call
hold-sharing = screen sharing
hold-fullscreen = a full-screen window
hold-dnd = do not disturb
hold-presenting = a presentation
hold-app = a program you named

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } without a break.
remind-standing = Standing by your desk.
remind-seated = In your chair.
remind-floor = On the floor.
remind-away = A few steps away.
remind-buttons = Answer from the tray icon.
remind-open = Open
remind-start = Start
remind-snooze = Snooze { $length }
remind-skip = Skip

## Small suggestions after a break
nudge-water = Take the long way to the water.
nudge-stairs = Next time, the stairs.
nudge-call = Stand up for the next call.
nudge-window = Look out of a far window for a moment.

## Trouble, one sentence each
trouble-tray = This desktop shows no tray icons. Start Astir again to open this window.
trouble-idle = This desktop does not say whether you are at the desk, so Astir counts you as there.
trouble-notifications = No notification service answers here. The card in the corner stands in for it.
trouble-window = Windows cannot be opened here; the tray and the commands go on working.

## Shown by the system to who wonders why the screen stays lit

## Plain notices
notice-still-paused = Reminders are still paused. Resume them from the tray when you like.
posture-up = Up
posture-down = Down
posture-later = Not now
notice-stand = Time to stand for a while, if you like.
notice-sit = Time to sit for a while, if you like.
notice-shift-weight = Standing for a while? Shift your weight, or take a few steps.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
clock-am = { $time } AM
clock-pm = { $time } PM
list-next = { $before }, { $next }

## Why this routine

reason-first = A good one to begin with.
reason-leaves-the-chair = The last one was seated, so this one leaves the chair.
reason-waited-hip-extension = Bridges and hinges have waited longest.
reason-waited-squat-and-lunge = Squats and lunges have waited longest.
reason-waited-abduction = The sides of the hips have waited longest.
reason-waited-hip-front = The front of the hips has waited longest.
reason-not-done-lately = You have not done this one lately.
reason-seated = All of it on the chair.
reason-quiet = On the chair, and nobody notices.
reason-nearest-length = The closest in length that suits.
reason-after-lunch = Walking or squats, for after lunch.
reason-favourite = One that you like.
reason-always-possible = A walk is always possible.
reason-walking-only = Walking only, until a doctor says more.

## Routines put together from what suits

mix-glutes = Glute mix
mix-legs = Leg mix
mix-side-hip = Side-hip mix
mix-hip-front = Hip-front mix
mix-seated = Seated mix
mix-circulation = Circulation mix
mix-stretch = Stretch mix
mix-strength-stretch = Strength and stretch mix
mix-glutes-legs = Glutes and legs mix

## Why an exercise is not offered, and where the person stands with it

offered-banned = You never want this one.
offered-hidden = Hidden for 14 days because it hurt.
offered-rests-today = It hurt today, so it rests.
offered-disagrees = It often disagrees with what you told Astir.
offered-not-yet = It opens once the easier move has become easy.
offered-not-here = Not where you are now, or something for it is missing.
standing-hurt = It hurt a little: half of it next time.
standing-too-hard-twice = Too hard twice: the easier move takes its place for now.
standing-too-hard-once = Too hard last time: a little less next time.
standing-too-easy-once = Too easy last time: once more, and it goes one step on.
standing-mastered = Mastered: the harder move takes its place.
standing-just-right = Just right: it stays as it is.
standing-not-done = Not done yet.

## What could not be done, by its reason

refused-nothing-due = No break is due.
refused-snooze-limit = This break has been put off twice already.
refused-no-routine = No routine is running.
refused-routine-running = A routine is running.
refused-not-paused = Nothing is paused.
refused-future = That has not ended yet.
refused-overlap = Another activity is logged for that time.
refused-guide = The guide cannot do that now.
refused-no-such-routine = There is no such routine.
refused-no-such-exercise = There is no such exercise.
refused-no-such-entry = Nothing is logged under that name.
refused-length = That length is not possible.
refused-time = There is no such time.
refused-days = 1 to 366 days can be listed.
refused-week = That is no week. Write it like 2026-W13.
refused-month = That is no month. Write it like 2026-03.
refused-setting = That value is not possible for this setting.
refused-pain = A pain is 0 to 10.
refused-file = The file cannot be read or written.
refused-import = The file cannot be taken in.
refused-restore = The backup cannot be restored.
refused-ledger = The log cannot be read or written at the moment.
refused-not-possible = This version of Astir cannot do that yet.

## What Astir waits for, and what happened

why-now = At the desk without a break for { $desk }. Waiting for { $what }.
why-nothing = nothing
why-desk-time = time at the desk
why-desk-time-until = time at the desk; the next break is at { $time }
why-typing = a pause in the typing
why-return = your return to the desk
why-snooze = the end of the snooze
why-ignored = a while, since the last reminder went unanswered
why-pause = the end of the pause
why-hours = your working hours
why-routine = the end of the routine
why-fixed-time = a time you set
why-fixed-time-at = { $time }, a time you set
why-held = At the desk without a break for { $desk }. Held { $waited }: { $reasons }; reminder 15 s after it ends.
why-held-over = At the desk without a break for { $desk }. Held { $waited }: nothing speaks against it any more; the reminder comes within 15 s.
why-hold-call = microphone or camera in use (a call)
why-hold-sharing = the screen is shared
why-hold-fullscreen = something fills the screen
why-hold-dnd = do not disturb is on
why-hold-presenting = a presentation runs
why-hold-app = a program you named is in front
told-soon = A break is a minute away
told-notification = Reminded by a notification
told-card = Reminded by the card
told-fullscreen = Reminded over the whole screen
told-clear = Nothing speaks against the reminder any more
told-held = Waiting: { $reasons }
told-quiet-offer = Offered a seated routine during the call
told-withdrawn = Took the reminder back
told-started = Started a routine of { $length }
told-completed = Routine completed, { $length }
told-partial = Routine left early after { $length }
told-hurt = Routine ended for pain after { $length }
told-contradicted = Somebody typed meanwhile: not counted
told-snoozed = Snoozed for { $length }
told-skipped = Skipped
told-did = Done on your own word
told-ignored = No answer in ten minutes
told-natural = Natural break, away { $length }
told-walked = Walked off when reminded, away { $length }
told-off = Gone for { $length }: no break
told-paused = Paused
told-resumed = Resumed
told-off-hours = Working hours ended
told-on-hours = Working hours began
told-refused = Refused: { $why }
told-stand = Time to stand
told-sit = Time to sit
told-standing = Standing now
told-sitting = Sitting now
told-shift-weight = Time to shift your weight
told-fixed-time = A break is due, for this is one of your fixed times
told-fixed-quiet = One of your fixed times, and no reminder: it was a time of quiet
told-fixed-due-already = One of your fixed times, and a break was due already
told-fixed-just-had-one = One of your fixed times, and no reminder: a break had just ended
told-fixed-unanswered = One of your fixed times, and only the tray: two went unanswered
told-fixed-too-late = One of your fixed times passed meanwhile
told-was-at-desk = You were at the desk after all: the walk does not count
told-logged = Logged: { $activity }, { $length }

## What the commands print

said-desk = At the desk without a break: { $length }
said-today = Today: { $taken } taken of { $offered } offered, { $natural } natural
said-next = Next: { $routine }, { $length }
said-started = Started: { $routine }, { $length }
said-slow-end = Astir takes long to end
said-logged = Logged: { $activity }, { $length }
said-deleted = Deleted.
said-changed = Changed.
said-exported = Exported to { $path }
said-imported = Imported { $path }
said-backed-up = Backed up to { $path }
said-restored = Restored from { $path }. The ledger before it was set aside beside the new one.
said-busy = Astir is starting or ending; try again
said-not-kept = not kept: { $why }
said-no-entry = nothing is logged as { $id }
said-no-week = { $text } is no week; write it like 2026-W13
said-no-month = { $text } is no month; write it like 2026-03
said-no-such-time = there was no { $time }: the clocks went forward then
said-day = day
said-moved = moved
said-taken = taken
said-offered = offered
said-natural = natural
said-at-desk = at the desk
said-moderate = moderate
said-longest = Longest stretch without a break: { $length }
said-weekday = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $date }

## Activities

activity-walk = Walk
activity-ride = Bike
activity-swim = Swim
activity-run = Run
activity-stairs = Stairs
activity-walking-pad = Walking pad
activity-gym = Gym
activity-other = Other

## What the guide says aloud, for those who want it
voice-change = Next: { $name }
voice-side = Change sides
voice-halfway = Halfway
voice-rest = Rest
voice-finish = Done
setting-no-voice = the guide says its cues aloud; nothing on this system can speak (install speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = not running
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } of { $offered }
drawn-blank = Nothing is known of this week.
drawn-longest = Longest stretch without a break: { $length }
drawn-targets = Lower-body strength days: { $days } of { $advised-days }. Moderate minutes: { $minutes } of { $advised-minutes }.
drawn-strength = strength
drawn-mobility = mobility
drawn-circulation = circulation
drawn-seated = seated
drawn-guided = guided break
drawn-moved = walked, away or on your word
