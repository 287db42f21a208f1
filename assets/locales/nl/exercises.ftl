## The library

exercises-search = Zoeken
exercises-place = Plaats
exercises-target = Voor
exercises-equipment = Spullen
exercises-any = alles
exercises-list = Oefeningen
exercises-none = Zo’n oefening is er niet. Haal een filter weg.
exercises-found = { $count ->
        [one] 1 oefening
       *[other] { $count } oefeningen
    }
exercises-aka = Ook wel { $names }.
exercises-play = Nu doen
exercises-again = De beweging nog eens tonen
exercises-favourite = Favoriet
exercises-banned = Wordt nooit aangeboden
exercises-ban = Nooit deze
exercises-sets = { $sets } × { $each }
exercises-level = Niveau
exercises-level-beginner = Beginner
exercises-level-intermediate = Gemiddeld
exercises-level-advanced = Gevorderd
exercises-how = Zo gaat het
exercises-mistakes = Wat vaak misgaat
exercises-cautions = Let hierop
exercises-ladder = Van makkelijk naar zwaar
exercises-sources = { $count ->
        [one] Waar dit vandaan komt: 1 bron
       *[other] Waar dit vandaan komt: { $count } bronnen
    }
exercises-hurt-later = Deed de volgende dag pijn
exercises-own = Van jezelf
exercises-own-new = Een oefening schrijven
exercises-own-change = De oefening wijzigen
exercises-own-routine-new = Een reeks samenstellen
exercises-own-routine-change = De reeks wijzigen
exercises-own-folder = Je eigen bestanden: { $folder }
exercises-own-edit = Wijzigen
exercises-own-delete = Verwijderen
exercises-own-keep = Bewaren
exercises-own-cancel = Annuleren
exercises-own-remove = Eruit halen
exercises-own-add = Toevoegen
exercises-own-name = Naam
exercises-own-category = Telt als
exercises-own-pattern = Soort beweging
exercises-own-place = Waar
exercises-own-sides = Kanten
exercises-own-effort = Manier
exercises-own-sets = Sets
exercises-own-times = keer
exercises-own-seconds = seconden
exercises-own-rep-seconds = seconden per keer
exercises-own-instructions = Hoe het gaat, één regel per stap
exercises-own-too-long = De gids heeft plaats voor { $count } tekens: ‘{ $line }’
exercises-own-effort-reps = tellen
exercises-own-effort-hold = stil vasthouden
exercises-own-effort-continuous = een tijd doorgaan
exercises-own-sides-both = beide tegelijk
exercises-own-sides-per_side = na elkaar
exercises-own-sides-alternate = om de beurt
exercises-target-hip_extension = heupen: strekken
exercises-target-squat_and_lunge = squat en uitvalspas
exercises-target-abduction = zijkant van de heup
exercises-target-hip_front = voorkant van de heup
exercises-needs-chair = een stoel die niet rolt
exercises-needs-desk = een stevig bureau
exercises-needs-wall = een muur
exercises-needs-mat = een mat
exercises-needs-step = een trede
exercises-needs-band = een lusband
exercises-needs-walking_pad = een loopband onder het bureau
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }, valt weg: { $note }
exercises-caution-applies = { $text } (dat heb je aangegeven)
exercises-flag-knee = Knie
exercises-flag-low_back = Onderrug
exercises-flag-lateral_hip = Heup, buitenkant
exercises-flag-anterior_hip = Heup, voorkant
exercises-flag-balance = Evenwicht
exercises-flag-wrist = Pols
exercises-flag-blood_pressure = Bloeddruk
exercises-flag-pregnancy = Zwangerschap
exercises-flag-recent_surgery = Recente operatie
exercises-flag-calf = Kuit
exercises-flag-heart_lung = Hart of longen
