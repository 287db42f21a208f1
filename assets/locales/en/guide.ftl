## What opens over the guide

guide-side-next-left = Now the left
guide-side-next-right = Now the right
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

## The stop screen

stop-title = Stop and sit down.
stop-now = Chest pain or pressure, pain spreading to arm, jaw or back, strong breathlessness, fainting, or a fast or uneven heartbeat that does not settle: call your emergency number.
stop-today-title = Get help today
stop-today-back = Back pain together with tingling, weakness or numbness in both legs, numb feeling around genitals or buttocks, trouble passing urine, or loss of bladder or bowel control is an emergency.
stop-today-leg = One leg swollen, warm, red or throbbing: urgent call; with breathlessness or chest pain: emergency.
stop-soon-title = See a doctor soon
stop-soon = Pain, tingling or numbness that keeps coming back or lasts; back pain with fever, weight loss, worse at night or not easing with rest; a joint that locks, gives way or swells; pain after a fall.
stop-numb = A numb seat that clears within minutes of standing is common after long sitting; numbness that stays, or in the saddle area, is not.
stop-close = Close
