# Astir, fr. Ids begin with the surface they are on.

## What Astir is doing

state-desk = Au bureau { $length }
state-desk-fresh = Au bureau
state-first-day = Premier jour. Rien à faire avant la première pause.
state-paused = Suspendu
state-off-hours = Hors des heures de travail
state-guiding = Une pause est en cours
state-away = Absent depuis { $time }
state-idle-unknown = Ce bureau ne dit pas quand tu t’absentes ; tout le temps compte comme passé au bureau.
state-lost = Astir ne répond pas.
state-lost-more = Les rappels se sont peut-être arrêtés. Relancer Astir les ramène.
state-retry = Réessayer
state-close = Fermer
state-refused = Ce n’est pas possible maintenant.
state-check-again = Vérifier à nouveau
state-lapse = Accéléré : { $times } fois plus vite

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } h
length-hours-minutes = { $hours } h { $minutes }
length-in = dans { $length }
length-in-moment = dans moins d’une minute
length-routine =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## Places, and how much others notice

place-seated = assis
place-standing = debout
place-floor = au sol
place-away = loin du bureau
place-sentence-seated = Sur ta chaise.
place-sentence-standing = Debout près du bureau.
place-sentence-floor = Au sol.
place-sentence-away = Loin du bureau.
discreet-3 = personne ne remarque
discreet-2 = paraît ordinaire
discreet-1 = visible, acceptable au bureau
discreet-0 = demande un peu d’intimité

## Why a break is held back

state-hold-call = En appel
state-hold-sharing = Écran partagé
state-hold-fullscreen = Plein écran
state-hold-dnd = Ne pas déranger
state-hold-presenting = Présentation
state-hold-app = Programme choisi au premier plan

## Today

today-title = Astir aujourd’hui
today-next = Prochaine pause
today-due = Pause à prendre
today-now = Maintenant
today-due-sub = { $length } sans pause
today-held = Pause à prendre, retenue
today-held-since = depuis { $time }
today-snoozed = Nouveau rappel
today-paused-until = Suspendu jusqu’à
today-paused = Pas de rappels
today-paused-value = Suspendu
today-paused-sub = jusqu’à ta reprise
today-off-hours = Reprise des rappels
today-guiding = Pause en cours
today-away = Tu es absent
today-away-sub = compte comme une pause dès que c’est assez long
today-away-value = Absent
today-tomorrow = demain
today-start = Commencer
today-start-anyway = Commencer quand même
today-back-to-guide = Retour au guide
today-swap = Changer
today-swap-label = Proposer une autre séance
today-pause = Suspendre
today-pause-label = Suspendre les rappels
today-resume = Reprendre
today-pause-for = Pour { $length }
today-pause-tomorrow = Jusqu’à demain
today-pause-open = Jusqu’à ma reprise
today-log-title = Noter une activité
today-stand = Debout
today-sit = Assis
today-snooze = Dans { $minutes } min
today-skip = Sauter
today-did = Déjà fait
today-more = Plus
today-quit = Quitter Astir
today-line = La ligne du jour : { $desk } au bureau, { $taken } pauses prises
today-line-blank = La ligne du jour est encore vide
today-strip = { $sets ->
        [one] { $sets } série de force
       *[other] { $sets } séries de force
    }, { $breaks ->
        [one] { $breaks } pause
       *[other] { $breaks } pauses
    }
today-strip-title = Sept jours
today-strip-blank = Tes pauses apparaîtront ici.
today-why = Pourquoi ?
today-posture-stand = C’est le moment de rester debout un peu, si tu veux.
today-posture-sit = C’est le moment de t’asseoir un peu, si tu veux.
today-posture-up = Debout
today-posture-down = Assis
today-posture-later = Pas maintenant
today-absence = Tu as été absent { $length } : une marche ?
today-absence-walk = Oui, la noter
today-absence-nothing = Non
today-walked = Compté comme pause : tu t’es absenté.
today-was-at-desk = J’étais au bureau
today-quiet = En appel depuis longtemps. Quelque chose d’assis que personne ne remarque ?
today-quiet-start = Commencer discrètement

## The pages of the large window

page-week = Semaine
page-exercises = Exercices
page-desk = Bureau
page-settings = Réglages
page-welcome = Bienvenue

## Activities

activity-walk = Marche
activity-ride = Vélo
activity-swim = Natation
activity-run = Course
activity-stairs = Escaliers
activity-walking-pad = Tapis de marche
activity-gym = Salle de sport
activity-other = Autre
activity-nudge = Petite suggestion

## Categories

category-strength = Force
category-mobility = Mobilité
category-seated = Assis
category-circulation = Circulation

## The reminder

card-title = C’est l’heure d’une pause
card-name = { $name }, { $length }
card-line = { $place } { $desk } sans pause.
card-line-short = { $desk } sans pause.
card-line-last = { $place } C’était le dernier report.
card-start = Commencer
card-snooze = Dans { $minutes } min
card-skip = Sauter
card-seated = Plutôt assis
card-did = Déjà fait
card-skipped = Sautée. Prochaine { $time }.
card-skipped-open = Sautée.

## The guide

guide-title = Guide
guide-count-in = Prépare-toi
guide-rest = Repos
guide-change = Ensuite : { $name }
guide-sides-title = Change de côté
guide-side-left = Côté gauche, { $nth } sur { $of }
guide-side-right = Côté droit, { $nth } sur { $of }
guide-side-alternate = Gauche et droite en alternance
guide-set = Série { $nth } sur { $of }
guide-reps-of = sur { $reps }
guide-reps = { $reps ->
        [one] { $reps } fois
       *[other] { $reps } fois
    }
guide-seconds = { $seconds } s
guide-per-side = de chaque côté
guide-left = encore { $time }
guide-next = Ensuite : { $name }
guide-back = Retour
guide-pause = Pause
guide-resume = Continuer
guide-skip = Sauter
guide-easier = Plus facile
guide-easier-label = Plus facile : { $name }
guide-hurt = Ça fait mal
guide-mute = Couper le son
guide-unmute = Activer le son
guide-paused = En pause
guide-paused-sub = Espace ou un clic pour continuer
guide-keys = Touches
guide-disclaimer = Idées générales de mouvement pour adultes en bonne santé. Pas un avis médical. C’est toi qui décides jusqu’où aller ; arrête si quelque chose fait mal.
guide-none = Aucune pause n’est en cours.
guide-steps = Étape { $nth } sur { $of } : { $name }
guide-figure = { $name }, montré par une figure

## The week

week-title = Semaine
week-nav = Astir
week-sentence = { $breaks ->
        [one] { $breaks } pause cette semaine.
       *[other] { $breaks } pauses cette semaine.
    } Plus longue durée d’affilée { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] { $breaks } pause cette semaine.
       *[other] { $breaks } pauses cette semaine.
    }
week-sentence-then = { $breaks ->
        [one] { $breaks } pause dans cette semaine.
       *[other] { $breaks } pauses dans cette semaine.
    } Plus longue durée d’affilée { $length }, { $when }.
week-sentence-blank = On ne sait rien de cette semaine.
week-when-morning = { $day } matin
week-when-afternoon = { $day } après-midi
week-when-evening = { $day } soir
week-previous = La semaine d’avant
week-following = La semaine d’après
week-lines = Lignes
week-minutes = Minutes
week-table = Tableau
week-view = Comment montrer la semaine
week-chart = Minutes guidées par jour et catégorie
week-axis-minutes = min
week-breaks-of = { $taken } sur { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } naturelles
week-breaks-title = Pauses prises sur proposées, + de toi-même
week-not-running = pas en marche
week-day-note = { $day } : { $minutes } min guidées, { $taken } pauses prises sur { $offered }, { $natural } naturelles.
week-day-own = { $own } de toi-même.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day } : on ne sait rien.
week-average = habituel, moyenne de { $weeks } semaines
week-month = Mois
week-progress = 8 semaines
week-progress-title = Exercices de force sur huit semaines
week-month-previous = Le mois d’avant
week-month-following = Le mois d’après
week-hint-keys = Survole ou utilise les flèches pour lire un jour, Entrée l’ouvre. Page préc. et Page suiv. tournent.
week-activity = { $name } { $minutes }
