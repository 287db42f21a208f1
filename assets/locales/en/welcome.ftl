## The first run, and the readiness questions

welcome-title = Welcome to Astir
welcome-sub = Under a minute, and everything can be changed later.
welcome-ready-title = Before you start
welcome-ready-sub = Does any of this apply to you: a heart problem or high blood pressure, chest pain, fainting or dizziness, another long-term illness, a bone, joint, back or muscle problem that gets worse when you move, exercise only under supervision, a pregnancy or recent birth, a recent operation or serious injury, a replaced hip or knee, numbness or weakness in a leg, or falling easily? The answers stay on this computer.
welcome-ready-nothing = Nothing applies
welcome-ready-some = Some does
welcome-ready-skip = I understand, skip
welcome-tick-1 = A doctor has told me I have a heart problem or high blood pressure.
welcome-tick-2 = I get chest pain or tightness, at rest or when active.
welcome-tick-3 = In the past year I fainted, or dizziness made me lose my balance.
welcome-tick-4 = I live with another long-term illness, or take regular medicine for one.
welcome-tick-5 = A bone, joint, back or muscle problem gets worse when I move more.
welcome-tick-6 = I have been told to exercise only under supervision.
welcome-tick-7 = I am pregnant or gave birth in the last 6 months.
welcome-tick-8 = I had an operation or serious injury in the last 12 weeks, or ever had a hip or knee replaced.
welcome-tick-9 = I have numbness, weakness or tingling in a leg.
welcome-tick-10 = I fall easily or need support to stand.
welcome-joint = Where?
welcome-joint-knee = Knee
welcome-joint-low_back = Low back
welcome-joint-lateral_hip = Outer hip
welcome-joint-anterior_hip = Front of the hip
welcome-joint-wrist = Wrist
welcome-joint-calf = Calf
welcome-cleared = A professional has cleared me
welcome-told-nothing = You are ready. Start easy.
welcome-told-none = Tick what applies, or choose “{ welcome-ready-nothing }”.
welcome-told-doctor = Please speak to a doctor first. Until then the app offers reminders, walking prompts and desk set-up only.
welcome-told-some = Check with a professional when you can. We will leave out moves that often disagree with this.
welcome-told-skip = General movement ideas for healthy adults. Not medical advice. You choose how far to go; stop if something hurts.
welcome-where = Where do you work?
welcome-interval = How often?
welcome-found = Where Astir is
welcome-where-office = Office
welcome-where-home = At home, with room on the floor
welcome-where-shared = Shared room, nothing that shows
welcome-interval-every = { $hours ->
        [1] every hour
       *[other] every { $length }
    }
welcome-interval-about = 45 minutes is a good beginning; common advice is 30 to 90.
welcome-login = Start Astir when I log in
welcome-tray = Astir lives in the tray, at the edge of the screen. Windows hides new icons behind the arrow: drag it out. Wherever it is hidden, starting Astir again opens Today.
welcome-practice-title = What a reminder is like
welcome-practice-about = Ten seconds of a real one. Whatever you answer, nothing is recorded.
welcome-practice = Show me a reminder
welcome-practice-runs = Look at the edge of the screen.
welcome-done = Begin
