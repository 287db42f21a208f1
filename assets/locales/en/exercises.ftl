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
