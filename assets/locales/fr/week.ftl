## Parts of the week that are loaded when they are opened

week-column-day = Jour
week-column-total = Guidé, min
week-column-guided = Guidé, min:s
week-column-taken = Prises
week-column-offered = Proposées
week-column-natural = Naturelles
week-column-longest = Plus long d’affilée
week-column-activity = Activité
week-sum = Semaine
week-legend-tick = bougé sans le guide
week-legend-late = plus long que le temps entre deux pauses
week-legend-elsewhere = activité ailleurs
week-legend-now = maintenant
week-month-chart = Minutes guidées et pauses de chaque jour du mois
week-month-day = { $day } { $nth }
week-month-sentence = { $breaks ->
        [one] { $breaks } pause
       *[other] { $breaks } pauses
    } sur { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, { $minutes } min guidées.
week-month-blank = On ne sait rien de ce mois.
week-keep = Enregistrer la semaine
week-keep-png = En image (PNG)
week-keep-svg = En dessin (SVG)
week-keep-csv = En tableau (CSV)
week-kept = Écrit dans { $path }

## A day of the week, opened

week-day-moments = Ce qui s’est passé et quand
week-day-close = Fermer
week-day-taken = Pauses
week-day-desk = Au bureau
week-day-standing = Debout
week-day-typed = En tapant
week-day-line = Au bureau, { $length }
week-day-line-standing = Au bureau, debout, { $length }
week-day-guided = { $minutes } min guidées : { $parts }. { $outcome }
week-day-walked = Parti au rappel, { $length }
week-day-natural = Loin du bureau, { $length }
week-day-did = Fait, selon toi
week-day-activity = { $name }, { $length }, { $pace }
week-pace-easy = tranquille
week-pace-brisk = soutenu
week-pace-vigorous = intense
week-outcome-completed = Fait.
week-outcome-partial = En partie.
week-outcome-hurt = Arrêté à cause d’une douleur.
week-outcome-contradicted = Tapé entre-temps, non compté.
week-outcome-skipped = Sauté.
week-outcome-did = Selon toi.
week-outcome-walked = Parti.
week-outcome-ignored = Pas de réponse.
week-outcome-withdrawn = Retiré.
week-day-change = Modifier
week-day-change-label = Modifier { $name } de { $time }
week-day-change-save = Enregistrer
week-day-change-cancel = Abandonner
week-day-delete = Supprimer
week-day-delete-label = Supprimer { $name } de { $time }
week-day-delete-yes = Oui, supprimer
week-day-delete-no = Garder
week-progress-blank = Aucun exercice de force n’a été fait pendant ces huit semaines.
week-progress-move = Mouvement
week-progress-level = { $hardest }, étape { $rung } sur { $rungs }
week-progress-none = Pas fait.
week-progress-cell = { $sets ->
        [one] { $sets } série
       *[other] { $sets } séries
    }, { $amount } en tout. Le plus dur : { $hardest }.
week-progress-note = Répétitions par semaine, ou minutes et secondes quand on ne compte pas. Une barre se compare à sa propre ligne.

## Against what is commonly advised, and the weeks before

week-strength-days = Jours de force, bas du corps
week-strength-value = { $days } sur 2
week-strength-more = { $days }, 2 sont conseillés
week-moderate = Minutes modérées
week-moderate-value = { $minutes } sur 150
week-change = Guidé, par rapport { $weeks ->
        [one] à la semaine d’avant
       *[other] aux { $weeks } semaines d’avant
    }
week-change-more = { $minutes } min de plus
week-change-less = { $minutes } min de moins
week-change-same = pareil
week-change-none = encore rien à comparer
