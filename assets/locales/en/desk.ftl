## The desk: workstation check and sit/stand plan

desk-about = Sixteen things to look at. Nothing has to be perfect: the best posture is the next one.
desk-conflict = Some advise knees level with the hips, some slightly lower. Both are fine.
desk-progress = { $done } of { $all } looked at, { $change } worth changing.
desk-last = Last looked at { $day }.
desk-again = A month has passed, or the desk has moved: worth another look.
desk-target = Aim
desk-check = Try
desk-fix = Change
desk-good = Good
desk-change = Worth changing
desk-not-here = Not here
desk-better = Better than last time.
desk-worse = Was good last time.
desk-plan-title = Sit and stand in turn
desk-plan-about = A quiet line asks when it is time to change. Nothing is guessed: you say when you stand.
desk-plan-none = No plan
desk-plan-sit-stand = { $sit } sitting, { $stand } standing
desk-posture-title = Now
desk-sitting = Sitting
desk-standing = Standing
desk-standing-time = Standing
desk-walking-pad-time = Walking pad
desk-day-and-week = { $today } today, { $week } in seven days
desk-walking-pad-log = Log some
desk-standing-cap = Standing is what you say; it is not measured. Longer than two hours of standing still in a day is no gain.

desk-seat-height-name = Seat height
desk-seat-height-target = Feet flat, thighs about level, knees about hip height or slightly lower.
desk-seat-height-check = Lay a phone on your thigh: it should not slide toward your hip. Soles fully down.
desk-seat-height-fix = Raise or lower the seat; a footrest if the desk is too high. Legs dangling or thighs pressed: too high. Knees up: too low.

desk-seat-depth-name = Seat depth
desk-seat-depth-target = Two to four fingers clear behind the knee.
desk-seat-depth-check = Slide your fingers in.
desk-seat-depth-fix = Move the back-rest, or add a cushion behind you.

desk-low-back-name = Low back
desk-low-back-target = The support fills the hollow; sit back fully.
desk-low-back-check = Can a flat hand pass behind the waist?
desk-low-back-fix = A lumbar pad or a rolled towel.

desk-trunk-name = Trunk
desk-trunk-target = Upright or slightly back, weight on both sit bones; no perching or leaning.
desk-trunk-check = A photo from the side.
desk-trunk-fix = Pull the chair in; recline a little.

desk-elbows-name = Elbows
desk-elbows-target = 90 to 120 degrees, close to the body, shoulders loose.
desk-elbows-check = Hands on the keys, drop the shoulders.
desk-elbows-fix = Chair up and a footrest, or a keyboard tray.

desk-wrists-name = Wrists
desk-wrists-target = Straight, in line with the forearm.
desk-wrists-check = Look from the side.
desk-wrists-fix = Flatten the feet of the keyboard.

desk-keyboard-mouse-name = Keyboard and mouse
desk-keyboard-mouse-target = Same height, mouse beside the keyboard; often-used things within 40 to 45 cm (16 to 18 in).
desk-keyboard-mouse-check = The elbow stays at your side when you use the mouse.
desk-keyboard-mouse-fix = Move the mouse in; a compact keyboard.

desk-screen-height-name = Screen height
desk-screen-height-target = Top line at or just below eye level.
desk-screen-height-check = Look straight ahead: where do your eyes land?
desk-screen-height-fix = A stand or books; lower with varifocal glasses.

desk-screen-distance-name = Screen distance
desk-screen-distance-target = About an arm; at least 50 cm (20 in).
desk-screen-distance-check = Stretch an arm: fingertips near the glass.
desk-screen-distance-fix = Push it back, enlarge the text.

desk-screen-direction-name = Screen direction
desk-screen-direction-target = Straight ahead, square to windows.
desk-screen-direction-check = Your nose points at the middle.
desk-screen-direction-fix = Turn the desk or the screen.

desk-laptop-name = Laptop
desk-laptop-target = A raised screen and a keyboard of its own.
desk-laptop-check = Is your chin on your chest?
desk-laptop-fix = A stand and a keyboard.

desk-leg-room-name = Leg room
desk-leg-room-target = Nothing stored under the desk.
desk-leg-room-check = Stretch both legs.
desk-leg-room-fix = Move the boxes.

desk-armrests-name = Armrests
desk-armrests-target = Shoulders not lifted, elbows in.
desk-armrests-check = Do they slide under the desk?
desk-armrests-fix = Lower or remove them.

desk-text-glare-name = Text and glare
desk-text-glare-target = Clear, steady, no reflections.
desk-text-glare-check = With a dark screen: do you see lamps?
desk-text-glare-fix = A blind, or tilt the screen.

desk-standing-height-name = Standing height
desk-standing-height-target = The same rules for elbows and eyes; change posture before it aches.
desk-standing-height-fix = Mark two desk heights.

desk-pockets-legs-name = Pockets and legs
desk-pockets-legs-target = Legs not crossed for long; nothing in the back pockets.
desk-pockets-legs-check = Feel.
desk-pockets-legs-fix = Uncross; empty the pockets.
