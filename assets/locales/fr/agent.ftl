## The tray's first line and tooltip
tray-next-break = Prochaine pause { $time }
tray-soon = Pause dans une minute
tray-due = C’est le moment de bouger
tray-held = En attente : { $reasons }
tray-held-due = Une pause est due. En attente : { $reasons }
tray-held-over = Une pause dans un instant
tray-snoozed = De nouveau à { $time }
tray-paused-until = Suspendu jusqu’à { $time }
tray-paused = Suspendu
tray-off-hours = Hors des heures de travail
tray-guiding = { $routine }
tray-away = Loin du bureau
tray-time-lapse = Accéléré : { $factor } fois plus vite
tray-unknown = Impossible de voir si tu es au bureau

## The tray's menu
menu-today = Aujourd’hui
menu-start = Commencer une pause
menu-show-guide = Afficher le guide
menu-stop = Arrêter, garder ce qui est fait
menu-snooze = Dans { $length }
menu-skip = Sauter cette pause
menu-did = Je viens d’en faire une
menu-pause = Suspendre pour
menu-pause-30m = 30 minutes
menu-pause-1h = 1 heure
menu-pause-2h = 2 heures
menu-pause-until = Jusqu’à
menu-pause-tomorrow = Jusqu’à demain
menu-pause-open = Jusqu’à ma reprise
menu-resume = Reprendre
menu-log = Noter une activité
menu-log-walk = Marche, { $minutes } min
menu-log-walk-brisk = Marche soutenue, { $minutes } min
menu-log-ride-brisk = Vélo soutenu, { $minutes } min
menu-log-stairs-brisk = Escaliers, rythme soutenu, { $minutes } min
menu-log-other = Autre chose…
menu-week = Semaine
menu-settings = Réglages…
menu-quit = Quitter Astir

## Reasons to wait
hold-call = un appel
hold-sharing = un partage d’écran
hold-fullscreen = une fenêtre en plein écran
hold-dnd = ne pas déranger
hold-presenting = une présentation
hold-app = un programme que tu as choisi

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } sans pause.
remind-standing = Debout près du bureau.
remind-seated = Sur ta chaise.
remind-floor = Au sol.
remind-away = À quelques pas.
remind-buttons = Réponds depuis l’icône de la barre.
remind-open = Ouvrir
remind-start = Commencer
remind-snooze = Dans { $length }
remind-skip = Sauter

## Small suggestions after a break
nudge-water = Va chercher l’eau par le chemin le plus long.
nudge-stairs = La prochaine fois, l’escalier.
nudge-call = Lève-toi pour le prochain appel.
nudge-window = Regarde un moment par une fenêtre éloignée.

## Trouble, one sentence each
trouble-tray = Ce bureau n’affiche pas d’icônes dans la barre. Relance Astir pour ouvrir cette fenêtre.
trouble-idle = Ce bureau ne dit pas si tu es là ; Astir te compte donc comme présent.
trouble-notifications = Aucun service de notification ne répond ici. La carte dans le coin le remplace.
trouble-window = Les fenêtres ne peuvent pas s’ouvrir ici ; l’icône et les commandes continuent de fonctionner.

## Plain notices
notice-still-paused = Les rappels sont toujours suspendus. Tu peux les reprendre depuis l’icône quand tu veux.
posture-up = Debout
posture-down = Assis
posture-later = Pas maintenant
notice-stand = C’est le moment de rester debout un peu, si tu veux.
notice-sit = C’est le moment de t’asseoir un peu, si tu veux.
notice-shift-weight = Debout depuis un moment ? Change d’appui ou fais quelques pas.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes } min
clock-am = { $time } AM
clock-pm = { $time } PM
list-next = { $before }, { $next }

## Why this routine

reason-first = Bien pour commencer.
reason-leaves-the-chair = La dernière était assise, celle-ci quitte la chaise.
reason-waited-hip-extension = Ponts et flexions de hanches attendent depuis le plus longtemps.
reason-waited-squat-and-lunge = Squats et fentes attendent depuis le plus longtemps.
reason-waited-abduction = Les côtés des hanches attendent depuis le plus longtemps.
reason-waited-hip-front = L’avant des hanches attend depuis le plus longtemps.
reason-not-done-lately = Tu ne l’as pas faite dernièrement.
reason-seated = Entièrement sur la chaise.
reason-quiet = Sur la chaise, et personne ne remarque.
reason-nearest-length = La plus proche en durée parmi celles qui conviennent.
reason-after-lunch = Marche ou squats, pour après le déjeuner.
reason-favourite = Une que tu aimes.
reason-always-possible = Marcher est toujours possible.
reason-walking-only = Marche seulement, jusqu’à l’avis d’un médecin.

## Routines put together from what suits

mix-glutes = Mélange fessiers
mix-legs = Mélange jambes
mix-side-hip = Mélange côtés des hanches
mix-hip-front = Mélange avant des hanches
mix-seated = Mélange assis
mix-circulation = Mélange circulation
mix-stretch = Mélange étirements
mix-strength-stretch = Force et étirements
mix-glutes-legs = Fessiers et jambes

## Why an exercise is not offered, and where the person stands with it

offered-banned = Tu n’en veux jamais.
offered-hidden = Masqué pendant 14 jours parce que cela a fait mal.
offered-rests-today = Cela a fait mal aujourd’hui, donc repos.
offered-disagrees = Convient souvent mal à ce que tu as indiqué à Astir.
offered-not-yet = S’ouvre quand l’exercice plus facile est devenu facile.
offered-not-here = Pas là où tu es, ou il manque quelque chose.
standing-hurt = Cela a fait un peu mal : la moitié la prochaine fois.
standing-too-hard-twice = Trop dur deux fois : l’exercice plus facile le remplace pour l’instant.
standing-too-hard-once = Trop dur la dernière fois : un peu moins la prochaine.
standing-too-easy-once = Trop facile la dernière fois : encore une fois, puis un cran de plus.
standing-mastered = Maîtrisé : l’exercice plus difficile prend sa place.
standing-just-right = Juste bien : on n’y change rien.
standing-not-done = Pas encore fait.

## What could not be done, by its reason

refused-nothing-due = Aucune pause n’est due.
refused-snooze-limit = Cette pause a déjà été reportée deux fois.
refused-no-routine = Aucune séance n’est en cours.
refused-routine-running = Une séance est en cours.
refused-not-paused = Rien n’est suspendu.
refused-future = Ce n’est pas encore terminé.
refused-overlap = Une autre activité est notée pour ce moment.
refused-guide = Le guide ne peut pas faire cela maintenant.
refused-no-such-routine = Cette séance n’existe pas.
refused-no-such-exercise = Cet exercice n’existe pas.
refused-no-such-entry = Rien n’est noté sous ce nom.
refused-length = Cette durée n’est pas possible.
refused-time = Cette heure n’existe pas.
refused-days = On peut lister de 1 à 366 jours.
refused-week = Ce n’est pas une semaine. Écris-la ainsi : 2026-W13.
refused-month = Ce n’est pas un mois. Écris-le ainsi : 2026-03.
refused-setting = Cette valeur n’est pas possible pour ce réglage.
refused-pain = Une douleur va de 0 à 10.
refused-file = Le fichier ne peut être lu ou écrit.
refused-import = Le fichier ne peut être repris.
refused-restore = La sauvegarde ne peut être restaurée.
refused-ledger = Le journal ne peut être lu ou écrit pour le moment.
refused-not-possible = Cette version d’Astir ne sait pas encore le faire.

## What Astir waits for, and what happened

why-now = Au bureau sans pause depuis { $desk }. En attente de : { $what }.
why-nothing = rien
why-desk-time = du temps au bureau
why-desk-time-until = du temps au bureau ; la prochaine pause est à { $time }
why-typing = un arrêt de la frappe
why-return = ton retour au bureau
why-snooze = la fin du report
why-ignored = un moment, car le dernier rappel est resté sans réponse
why-pause = la fin de la suspension
why-hours = tes heures de travail
why-routine = la fin de la séance
why-fixed-time = une heure que tu as fixée
why-fixed-time-at = { $time }, une heure que tu as fixée
why-held = Au bureau sans pause depuis { $desk }. Retenu { $waited } : { $reasons } ; rappel 15 s après la fin.
why-held-over = Au bureau sans pause depuis { $desk }. Retenu { $waited } : plus rien ne s’y oppose ; le rappel vient dans 15 s.
why-hold-call = micro ou caméra en usage (un appel)
why-hold-sharing = l’écran est partagé
why-hold-fullscreen = quelque chose remplit l’écran
why-hold-dnd = « ne pas déranger » est actif
why-hold-presenting = une présentation est en cours
why-hold-app = un programme que tu as choisi est au premier plan
told-soon = Une pause dans une minute
told-notification = Rappelé par une notification
told-card = Rappelé par la carte
told-fullscreen = Rappelé sur tout l’écran
told-clear = Plus rien ne s’oppose au rappel
told-held = En attente : { $reasons }
told-quiet-offer = Séance assise proposée pendant l’appel
told-withdrawn = Rappel retiré
told-started = Séance de { $length } commencée
told-completed = Séance terminée, { $length }
told-partial = Séance quittée après { $length }
told-hurt = Séance arrêtée après { $length } à cause d’une douleur
told-contradicted = On a tapé entre-temps : non comptée
told-snoozed = Reporté de { $length }
told-skipped = Sautée
told-did = Faite, selon toi
told-ignored = Pas de réponse en dix minutes
told-natural = Pause naturelle, { $length } d’absence
told-walked = Parti au rappel, { $length } d’absence
told-off = Absent { $length } : pas une pause
told-paused = Suspendu
told-resumed = Repris
told-off-hours = Heures de travail terminées
told-on-hours = Heures de travail commencées
told-refused = Refusé : { $why }
told-stand = C’est le moment de se lever
told-sit = C’est le moment de s’asseoir
told-standing = Debout maintenant
told-sitting = Assis maintenant
told-shift-weight = C’est le moment de changer d’appui
told-fixed-time = Une pause est due : c’est une de tes heures fixes
told-fixed-quiet = Une de tes heures fixes, sans rappel : c’était un temps de calme
told-fixed-due-already = Une de tes heures fixes, une pause était déjà due
told-fixed-just-had-one = Une de tes heures fixes, sans rappel : une pause venait de finir
told-fixed-unanswered = Une de tes heures fixes, seulement dans la barre : deux sont restés sans réponse
told-fixed-too-late = Une de tes heures fixes est passée entre-temps
told-was-at-desk = Tu étais finalement au bureau : la marche ne compte pas
told-logged = Noté : { $activity }, { $length }

## What the commands print

said-desk = Au bureau sans pause : { $length }
said-today = Aujourd’hui : { $taken } prises sur { $offered } proposées, { $natural } naturelles
said-next = Ensuite : { $routine }, { $length }
said-started = Commencé : { $routine }, { $length }
said-slow-end = Astir met longtemps à s’arrêter
said-logged = Noté : { $activity }, { $length }
said-deleted = Supprimé.
said-changed = Modifié.
said-exported = Exporté vers { $path }
said-imported = { $path } importé
said-backed-up = Sauvegardé dans { $path }
said-restored = Restauré depuis { $path }. Le journal d’avant a été mis à côté du nouveau.
said-busy = Astir démarre ou s’arrête ; réessaie
said-not-kept = Non enregistré : { $why }
said-no-entry = Rien n’est noté sous { $id }
said-no-week = { $text } n’est pas une semaine ; écris-la ainsi : 2026-W13
said-no-month = { $text } n’est pas un mois ; écris-le ainsi : 2026-03
said-no-such-time = { $time } n’a pas existé : les horloges ont avancé à ce moment
said-day = jour
said-moved = en mouvement
said-taken = prises
said-offered = proposées
said-natural = naturelles
said-at-desk = au bureau
said-moderate = modéré
said-longest = Plus longue durée sans pause : { $length }
said-weekday = { $weekday ->
        [1] lun.
        [2] mar.
        [3] mer.
        [4] jeu.
        [5] ven.
        [6] sam.
       *[7] dim.
    } { $date }

## Activities

activity-walk = Marche
activity-ride = Vélo
activity-swim = Natation
activity-run = Course
activity-stairs = Escaliers
activity-walking-pad = Tapis de marche
activity-gym = Salle de sport
activity-other = Autre

## What the guide says aloud, for those who want it
voice-change = Ensuite : { $name }
voice-side = Change de côté
voice-halfway = À mi-chemin
voice-rest = Repos
voice-finish = Terminé
setting-no-voice = le guide dit ses consignes à voix haute ; rien ne peut parler sur ce système (installe speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = ne tournait pas
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } sur { $offered }
drawn-blank = On ne sait rien de cette semaine.
drawn-longest = Plus longue durée sans pause : { $length }
drawn-targets = Jours de force, bas du corps : { $days } sur { $advised-days }. Minutes modérées : { $minutes } sur { $advised-minutes }.
drawn-strength = force
drawn-mobility = mobilité
drawn-circulation = circulation
drawn-seated = assis
drawn-guided = pause guidée
drawn-moved = parti, absent ou sur ta parole
