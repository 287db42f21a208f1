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
menu-log-ride = Ride, { $minutes } min
menu-log-stairs = Stairs, { $minutes } min
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

## Plain notices
notice-still-paused = Reminders are still paused. Resume them from the tray when you like.
posture-up = Up
posture-down = Down
posture-later = Not now
notice-stand = Time to stand for a while, if you like.
notice-sit = Time to sit for a while, if you like.
notice-shift-weight = Standing for a while? Shift your weight, or take a few steps.
