# Astir, nl. Ids begin with the surface they are on.

## What Astir is doing

state-desk = Aan het bureau { $length }
state-desk-fresh = Aan het bureau
state-first-day = Eerste dag. Niets te doen tot de eerste pauze.
state-paused = Stilgezet
state-off-hours = Buiten werktijd
state-guiding = Er loopt een pauze
state-away = Weg sinds { $time }
state-idle-unknown = Dit bureaublad zegt niet wanneer je weg bent, dus alle tijd telt als tijd aan het bureau.
state-lost = Astir antwoordt niet.
state-lost-more = Er komen misschien geen herinneringen meer. Start Astir opnieuw om ze terug te krijgen.
state-retry = Opnieuw proberen
state-close = Sluiten
state-refused = Dat werkt nu niet.
state-check-again = Opnieuw controleren
state-lapse = Versneld: { $times } keer zo snel

## Lists and lengths

list-next = { $before }, { $next }

length-minutes = { $minutes } min
length-hours = { $hours } u
length-hours-minutes = { $hours } u { $minutes }
length-in = over { $length }
length-in-moment = over minder dan een minuut
length-routine =
    { $minutes ->
        [one] 1 minuut
       *[other] { $minutes } minuten
    }

## Places, and how much others notice

place-seated = zittend
place-standing = staand
place-floor = op de grond
place-away = weg van het bureau
place-sentence-seated = In je stoel.
place-sentence-standing = Staand bij je bureau.
place-sentence-floor = Op de grond.
place-sentence-away = Weg van het bureau.
discreet-3 = niemand merkt het
discreet-2 = ziet er gewoon uit
discreet-1 = zichtbaar, prima op kantoor
discreet-0 = vraagt wat privacy

## Why a break is held back

state-hold-call = In gesprek
state-hold-sharing = Scherm gedeeld
state-hold-fullscreen = Volledig scherm
state-hold-dnd = Niet storen
state-hold-presenting = Presentatie
state-hold-app = Gekozen programma vooraan

## Today

today-title = Astir vandaag
today-next = Volgende pauze
today-due = Tijd voor pauze
today-now = Nu
today-due-sub = { $length } zonder pauze
today-held = Tijd voor pauze, wacht nog
today-held-since = sinds { $time }
today-snoozed = Vraagt opnieuw
today-paused-until = Stilgezet tot
today-paused = Geen herinneringen
today-paused-value = Stilgezet
today-paused-sub = tot je verdergaat
today-off-hours = Herinneringen beginnen weer
today-guiding = Pauze loopt
today-away = Je bent weg
today-away-sub = telt als pauze zodra het lang genoeg is
today-away-value = Weg
today-tomorrow = morgen
today-start = Nu beginnen
today-start-anyway = Toch beginnen
today-back-to-guide = Terug naar de gids
today-swap = Wissel
today-swap-label = Een andere reeks voorstellen
today-pause = Stilzetten
today-pause-label = Herinneringen stilzetten
today-resume = Verder
today-pause-for = Voor { $length }
today-pause-tomorrow = Tot morgen
today-pause-open = Tot ik verderga
today-log-title = Activiteit noteren
today-stand = Staan
today-sit = Zitten
today-snooze = Over { $minutes } min
today-skip = Overslaan
today-did = Net gedaan
today-more = Meer
today-quit = Astir afsluiten
today-line = De lijn van vandaag: { $desk } aan het bureau, gedane pauzes: { $taken }
today-line-blank = De lijn van vandaag is nog leeg
today-strip = { $sets ->
        [one] 1 krachtset
       *[other] { $sets } krachtsets
    }, { $breaks ->
        [one] 1 pauze
       *[other] { $breaks } pauzes
    }
today-strip-title = Zeven dagen
today-strip-blank = Hier komen je pauzes.
today-why = Waarom?
today-posture-stand = Tijd om een tijdje te staan, als je wilt.
today-posture-sit = Tijd om een tijdje te zitten, als je wilt.
today-posture-up = Ik sta
today-posture-down = Ik zit
today-posture-later = Nu niet
today-absence = Je was { $length } weg: een wandeling?
today-absence-walk = Ja, noteren
today-absence-nothing = Nee
today-walked = Als pauze geteld: je was weg.
today-was-at-desk = Ik zat aan mijn bureau
today-quiet = Al lang in gesprek. Iets zittends waar niemand iets van merkt?
today-quiet-start = Stilletjes beginnen

## The pages of the large window

page-week = Week
page-exercises = Oefeningen
page-desk = Werkplek
page-settings = Instellingen
page-welcome = Welkom

## Activities

activity-walk = Wandelen
activity-ride = Fietsen
activity-swim = Zwemmen
activity-run = Hardlopen
activity-stairs = Trap
activity-walking-pad = Loopband
activity-gym = Sportschool
activity-other = Anders
activity-nudge = Kleine suggestie

## Categories

category-strength = Kracht
category-mobility = Beweeglijkheid
category-seated = Zittend
category-circulation = Doorbloeding

## The reminder

card-title = Tijd voor een pauze
card-name = { $name }, { $length }
card-line = { $place } { $desk } zonder pauze.
card-line-short = { $desk } zonder pauze.
card-line-last = { $place } Dit was het laatste uitstel.
card-start = Begin
card-snooze = Over { $minutes } min
card-skip = Overslaan
card-seated = Liever zittend
card-did = Net gedaan
card-skipped = Overgeslagen. Volgende { $time }.
card-skipped-open = Overgeslagen.

## The guide

guide-title = Gids
guide-count-in = Maak je klaar
guide-rest = Rust
guide-change = Volgende: { $name }
guide-sides-title = Wissel van kant
guide-side-left = Linkerkant, { $nth } van { $of }
guide-side-right = Rechterkant, { $nth } van { $of }
guide-side-alternate = Links en rechts om de beurt
guide-set = Set { $nth } van { $of }
guide-reps-of = van { $reps }
guide-reps = { $reps ->
        [one] 1 keer
       *[other] { $reps } keer
    }
guide-seconds = { $seconds } s
guide-per-side = per kant
guide-left = nog { $time }
guide-next = Daarna: { $name }
guide-back = Terug
guide-pause = Pauze
guide-resume = Verder
guide-skip = Overslaan
guide-easier = Makkelijker
guide-easier-label = Makkelijker: { $name }
guide-hurt = Doet pijn
guide-mute = Geluid uit
guide-unmute = Geluid aan
guide-paused = Gepauzeerd
guide-paused-sub = Ga verder met de spatiebalk of een klik
guide-keys = Toetsen
guide-disclaimer = Algemene bewegingsideeën voor gezonde volwassenen. Geen medisch advies. Jij kiest hoe ver je gaat; stop als iets pijn doet.
guide-none = Er loopt geen pauze.
guide-steps = Stap { $nth } van { $of }: { $name }
guide-figure = { $name }, voorgedaan door een figuur

## The week

week-title = Week
week-nav = Astir
week-sentence = { $breaks ->
        [one] 1 pauze deze week.
       *[other] { $breaks } pauzes deze week.
    } Langste tijd achtereen { $length }, { $when }.
week-sentence-no-stretch = { $breaks ->
        [one] 1 pauze deze week.
       *[other] { $breaks } pauzes deze week.
    }
week-sentence-then = { $breaks ->
        [one] 1 pauze in deze week.
       *[other] { $breaks } pauzes in deze week.
    } Langste tijd achtereen { $length }, { $when }.
week-sentence-blank = Over deze week is niets bekend.
week-when-morning = { $day }ochtend
week-when-afternoon = { $day }middag
week-when-evening = { $day }avond
week-previous = De week ervoor
week-following = De week erna
week-lines = Lijnen
week-minutes = Minuten
week-table = Tabel
week-view = Hoe de week wordt getoond
week-chart = Begeleide minuten per dag en soort
week-axis-minutes = min
week-breaks-of = { $taken } van { $offered }
week-breaks-own = +{ $own }
week-breaks-natural = { $natural } vanzelf
week-breaks-title = Gedane van aangeboden pauzes, + uit jezelf
week-not-running = liep niet
week-day-note = { $day }: { $minutes } min begeleid, { $taken } van { $offered } pauzes gedaan, { $natural } vanzelf.
week-day-own = { $own } uit jezelf.
week-day-parts = { $name } { $minutes }
week-day-sentence = { $parts }.
week-day-blank = { $day }: niets bekend.
week-average = gebruikelijk, gemiddelde van { $weeks } weken
week-month = Maand
week-progress = 8 weken
week-progress-title = Krachtoefeningen van acht weken
week-month-previous = De maand ervoor
week-month-following = De maand erna
week-hint-keys = Wijs een dag aan of gebruik de pijltoetsen om hem te lezen, Enter opent hem. Page Up en Page Down bladeren.
week-activity = { $name } { $minutes }
