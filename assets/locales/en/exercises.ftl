## The library

exercises-search = Search
exercises-place = Place
exercises-target = For
exercises-equipment = At hand
exercises-any = any
exercises-list = Exercises
exercises-none = No exercise is like that. Take a filter away.
exercises-found = { $count ->
        [one] 1 exercise
       *[other] { $count } exercises
    }
exercises-aka = Also called { $names }.
exercises-play = Do it now
exercises-again = Show the move again
exercises-favourite = Favourite
exercises-banned = Never offered
exercises-ban = Never this one
exercises-sets = { $sets } × { $each }
exercises-level = Level
exercises-level-beginner = Beginner
exercises-level-intermediate = Intermediate
exercises-level-advanced = Advanced
exercises-how = How it goes
exercises-mistakes = What often goes wrong
exercises-cautions = Mind this
exercises-ladder = Easier to harder
exercises-sources = { $count ->
        [one] Where this comes from: 1 source
       *[other] Where this comes from: { $count } sources
    }
exercises-hurt-later = It hurt the next day
exercises-own = Your own
exercises-own-new = Write an exercise
exercises-own-change = Change the exercise
exercises-own-routine-new = Put a routine together
exercises-own-routine-change = Change the routine
exercises-own-folder = Files of your own: { $folder }
exercises-own-edit = Change
exercises-own-delete = Delete
exercises-own-keep = Keep
exercises-own-cancel = Cancel
exercises-own-remove = Take out
exercises-own-add = Add
exercises-own-name = Name
exercises-own-category = Counts as
exercises-own-pattern = Kind of move
exercises-own-place = Where
exercises-own-sides = Sides
exercises-own-effort = Done by
exercises-own-sets = Sets
exercises-own-times = times
exercises-own-seconds = seconds
exercises-own-rep-seconds = seconds each
exercises-own-instructions = How it goes, a line for each step
exercises-own-too-long = The guide has room for { $count } letters: "{ $line }"
exercises-own-effort-reps = counting
exercises-own-effort-hold = holding still
exercises-own-effort-continuous = going on for a time
exercises-own-sides-both = both at once
exercises-own-sides-per_side = one after the other
exercises-own-sides-alternate = in turn
exercises-target-hip_extension = hips: extend
exercises-target-squat_and_lunge = squat and lunge
exercises-target-abduction = side of the hip
exercises-target-hip_front = front of the hip
exercises-needs-chair = a chair that cannot roll
exercises-needs-desk = a firm desk
exercises-needs-wall = a wall
exercises-needs-mat = a mat
exercises-needs-step = a step
exercises-needs-band = a loop band
exercises-needs-walking_pad = a walking pad
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }, left out: { $note }
exercises-caution-applies = { $text } (you told so)
exercises-flag-knee = Knee
exercises-flag-low_back = Low back
exercises-flag-lateral_hip = Outer hip
exercises-flag-anterior_hip = Front of the hip
exercises-flag-balance = Balance
exercises-flag-wrist = Wrist
exercises-flag-blood_pressure = Blood pressure
exercises-flag-pregnancy = Pregnancy
exercises-flag-recent_surgery = Recent operation
exercises-flag-calf = Calf
exercises-flag-heart_lung = Heart or lungs
