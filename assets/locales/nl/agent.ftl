## The tray's first line and tooltip
tray-next-break = Volgende pauze { $time }
tray-soon = Pauze over een minuut
tray-due = Tijd om te bewegen
tray-held = Wacht: { $reasons }
tray-held-due = Tijd voor pauze. Wacht: { $reasons }
tray-held-over = Zo meteen pauze
tray-snoozed = Opnieuw om { $time }
tray-paused-until = Stilgezet tot { $time }
tray-paused = Stilgezet
tray-off-hours = Buiten werktijd
tray-guiding = { $routine }
tray-away = Weg van het bureau
tray-time-lapse = Versneld: { $factor } keer zo snel
tray-unknown = Niet te zien of je aan je bureau zit

## The tray's menu
menu-today = Vandaag
menu-start = Nu een pauze beginnen
menu-show-guide = Gids tonen
menu-stop = Stoppen en bewaren wat ik deed
menu-snooze = Over { $length } weer
menu-skip = Deze pauze overslaan
menu-did = Net gedaan
menu-pause = Stilzetten voor
menu-pause-30m = 30 minuten
menu-pause-1h = 1 uur
menu-pause-2h = 2 uur
menu-pause-until = Tot
menu-pause-tomorrow = Tot morgen
menu-pause-open = Tot ik verderga
menu-resume = Verdergaan
menu-log = Activiteit noteren
menu-log-walk = Wandelen, { $minutes } min
menu-log-walk-brisk = Stevig wandelen, { $minutes } min
menu-log-ride-brisk = Stevig fietsen, { $minutes } min
menu-log-stairs-brisk = Trap, stevig, { $minutes } min
menu-log-other = Iets anders…
menu-week = Week
menu-settings = Instellingen…
menu-quit = Astir afsluiten

## Reasons to wait
hold-call = een gesprek
hold-sharing = scherm delen
hold-fullscreen = een venster op volledig scherm
hold-dnd = de stand ‘niet storen’
hold-presenting = een presentatie
hold-app = een programma dat je hebt gekozen

## The reminder
remind-title = { $routine }, { $length }
remind-body = { $how } { $desk } zonder pauze.
remind-standing = Staand bij je bureau.
remind-seated = In je stoel.
remind-floor = Op de grond.
remind-away = Een paar stappen verderop.
remind-buttons = Antwoord via het pictogram in de balk.
remind-open = Openen
remind-start = Begin
remind-snooze = Over { $length }
remind-skip = Overslaan

## Small suggestions after a break
nudge-water = Haal water, en neem de lange weg.
nudge-stairs = Volgende keer de trap.
nudge-call = Ga staan bij het volgende gesprek.
nudge-window = Kijk even naar buiten door een raam verderop.

## Trouble, one sentence each
trouble-tray = Dit bureaublad toont geen pictogrammen in de balk. Start Astir nog eens om dit venster te openen.
trouble-idle = Dit bureaublad zegt niet of je aan je bureau zit, dus telt Astir je als aanwezig.
trouble-notifications = Hier antwoordt geen meldingsdienst. De kaart in de hoek neemt het over.
trouble-window = Vensters kunnen hier niet worden geopend; het pictogram en de opdrachten blijven werken.

## Plain notices
notice-still-paused = De herinneringen staan nog stil. Zet ze weer aan via het pictogram wanneer je wilt.
posture-up = Ik sta
posture-down = Ik zit
posture-later = Nu niet
notice-stand = Tijd om een tijdje te staan, als je wilt.
notice-sit = Tijd om een tijdje te zitten, als je wilt.
notice-shift-weight = Sta je al een tijdje? Verplaats je gewicht of zet een paar stappen.

## Lengths, times and lists

time-seconds = { $seconds } s
time-minutes = { $minutes } min
time-hours = { $hours } u
time-hours-minutes = { $hours } u { $minutes } min
clock-am = { $time } a.m.
clock-pm = { $time } p.m.
list-next = { $before }, { $next }

## Why this routine

reason-first = Een goede om mee te beginnen.
reason-leaves-the-chair = De vorige was zittend, dus deze haalt je uit de stoel.
reason-waited-hip-extension = Bruggen en heupbuigingen hebben het langst gewacht.
reason-waited-squat-and-lunge = Squats en uitvalspassen hebben het langst gewacht.
reason-waited-abduction = De zijkanten van de heupen hebben het langst gewacht.
reason-waited-hip-front = De voorkant van de heupen heeft het langst gewacht.
reason-not-done-lately = Deze heb je een tijd niet gedaan.
reason-seated = Helemaal op de stoel.
reason-quiet = Op de stoel, en niemand merkt het.
reason-nearest-length = Van wat past komt deze qua lengte het dichtst in de buurt.
reason-after-lunch = Wandelen of squats, voor na de lunch.
reason-favourite = Een die je leuk vindt.
reason-always-possible = Wandelen kan altijd.
reason-walking-only = Alleen wandelen, tot een arts meer zegt.

## Routines put together from what suits

mix-glutes = Bilmix
mix-legs = Beenmix
mix-side-hip = Mix voor de zijkant van de heup
mix-hip-front = Mix voor de voorkant van de heup
mix-seated = Zittende mix
mix-circulation = Doorbloedingsmix
mix-stretch = Rekmix
mix-strength-stretch = Kracht en rekken
mix-glutes-legs = Billen en benen

## Why an exercise is not offered, and where the person stands with it

offered-banned = Deze wil je nooit.
offered-hidden = 14 dagen verborgen omdat het pijn deed.
offered-rests-today = Deed vandaag pijn en krijgt daarom rust.
offered-disagrees = Past vaak niet bij wat je Astir hebt verteld.
offered-not-yet = Komt vrij zodra de lichtere oefening makkelijk is geworden.
offered-not-here = Past niet waar je nu bent, of er ontbreekt iets voor.
standing-hurt = Deed een beetje pijn: volgende keer de helft.
standing-too-hard-twice = Twee keer te zwaar: de lichtere oefening komt er voorlopig voor in de plaats.
standing-too-hard-once = Vorige keer te zwaar: volgende keer iets minder.
standing-too-easy-once = Vorige keer te makkelijk: nog één keer, dan gaat het een stap verder.
standing-mastered = Beheerst: de zwaardere oefening komt ervoor in de plaats.
standing-just-right = Precies goed: het blijft zo.
standing-not-done = Nog niet gedaan.

## What could not be done, by its reason

refused-nothing-due = Er is nu geen pauze aan de beurt.
refused-snooze-limit = Deze pauze is al twee keer uitgesteld.
refused-no-routine = Er loopt geen reeks.
refused-routine-running = Er loopt al een reeks.
refused-not-paused = Er staat niets stil.
refused-future = Dat is nog niet voorbij.
refused-overlap = Voor die tijd is al een andere activiteit genoteerd.
refused-guide = Dat kan de gids nu niet.
refused-no-such-routine = Die reeks bestaat niet.
refused-no-such-exercise = Die oefening bestaat niet.
refused-no-such-entry = Onder die naam is niets genoteerd.
refused-length = Die lengte kan niet.
refused-time = Die tijd bestaat niet.
refused-days = Er kunnen 1 tot 366 dagen worden getoond.
refused-week = Dat is geen week. Schrijf het zo: 2026-W13.
refused-month = Dat is geen maand. Schrijf het zo: 2026-03.
refused-setting = Die waarde kan niet voor deze instelling.
refused-pain = Pijn is 0 tot 10.
refused-file = Het bestand kan niet worden gelezen of geschreven.
refused-import = Het bestand kan niet worden overgenomen.
refused-restore = De reservekopie kan niet worden teruggezet.
refused-ledger = Het logboek kan nu niet worden gelezen of geschreven.
refused-not-possible = Deze versie van Astir kan dat nog niet.

## What Astir waits for, and what happened

why-now = Al { $desk } zonder pauze aan het bureau. Wacht op: { $what }.
why-nothing = niets
why-desk-time = tijd aan het bureau
why-desk-time-until = tijd aan het bureau; de volgende pauze is om { $time }
why-typing = een onderbreking in het typen
why-return = je terugkeer aan het bureau
why-snooze = het einde van het uitstel
why-ignored = een tijdje, omdat de laatste herinnering onbeantwoord bleef
why-pause = het einde van het stilzetten
why-hours = je werktijd
why-routine = het einde van de reeks
why-fixed-time = een tijd die je hebt ingesteld
why-fixed-time-at = { $time }, een tijd die je hebt ingesteld
why-held = Al { $desk } zonder pauze aan het bureau. Wacht al { $waited }: { $reasons }; herinnering 15 s nadat dat eindigt.
why-held-over = Al { $desk } zonder pauze aan het bureau. Wachtte { $waited }: niets staat meer in de weg; de herinnering komt binnen 15 s.
why-hold-call = microfoon of camera in gebruik (een gesprek)
why-hold-sharing = het scherm wordt gedeeld
why-hold-fullscreen = iets vult het scherm
why-hold-dnd = ‘niet storen’ staat aan
why-hold-presenting = er loopt een presentatie
why-hold-app = een programma dat je hebt gekozen staat vooraan
told-soon = Over een minuut pauze
told-notification = Herinnerd met een melding
told-card = Herinnerd met de kaart
told-fullscreen = Herinnerd op het hele scherm
told-clear = Niets staat de herinnering meer in de weg
told-held = Wacht: { $reasons }
told-quiet-offer = Een zittende reeks aangeboden tijdens het gesprek
told-withdrawn = Herinnering teruggenomen
told-started = Reeks van { $length } begonnen
told-completed = Reeks voltooid, { $length }
told-partial = Reeks verlaten na { $length }
told-hurt = Reeks gestopt vanwege pijn na { $length }
told-contradicted = Er werd intussen getypt: telt niet
told-snoozed = { $length } uitgesteld
told-skipped = Overgeslagen
told-did = Gedaan, naar eigen zeggen
told-ignored = Tien minuten geen antwoord
told-natural = Vanzelf pauze, { $length } weg
told-walked = Weggelopen bij de herinnering, { $length } weg
told-off = { $length } weg: geen pauze
told-paused = Stilgezet
told-resumed = Verdergegaan
told-off-hours = Werktijd afgelopen
told-on-hours = Werktijd begonnen
told-refused = Geweigerd: { $why }
told-stand = Tijd om te staan
told-sit = Tijd om te zitten
told-standing = Nu staand
told-sitting = Nu zittend
told-shift-weight = Tijd om je gewicht te verplaatsen
told-fixed-time = Pauze: dit is een van je vaste tijden
told-fixed-quiet = Een van je vaste tijden, zonder herinnering: het was stille tijd
told-fixed-due-already = Een van je vaste tijden, maar er was al een pauze aan de beurt
told-fixed-just-had-one = Een van je vaste tijden, zonder herinnering: een pauze was net voorbij
told-fixed-unanswered = Een van je vaste tijden, alleen in de balk: twee bleven onbeantwoord
told-fixed-too-late = Een van je vaste tijden is intussen voorbij
told-was-at-desk = Je zat toch aan je bureau: de wandeling telt niet
told-logged = Genoteerd: { $activity }, { $length }

## What the commands print

said-desk = Zonder pauze aan het bureau: { $length }
said-today = Vandaag: { $taken } gedaan van { $offered } aangeboden, { $natural } vanzelf
said-next = Volgende: { $routine }, { $length }
said-started = Begonnen: { $routine }, { $length }
said-slow-end = Astir doet er lang over om af te sluiten
said-logged = Genoteerd: { $activity }, { $length }
said-deleted = Verwijderd.
said-changed = Gewijzigd.
said-exported = Geëxporteerd naar { $path }
said-imported = { $path } overgenomen
said-backed-up = Reservekopie in { $path }
said-restored = Teruggezet uit { $path }. Het vorige logboek staat naast het nieuwe.
said-busy = Astir start of stopt net; probeer het opnieuw
said-not-kept = Niet bewaard: { $why }
said-no-entry = Onder { $id } is niets genoteerd
said-no-week = { $text } is geen week; schrijf het zo: 2026-W13
said-no-month = { $text } is geen maand; schrijf het zo: 2026-03
said-no-such-time = { $time } bestond niet: toen ging de klok vooruit
said-day = dag
said-moved = bewogen
said-taken = gedaan
said-offered = aangeboden
said-natural = vanzelf
said-at-desk = aan bureau
said-moderate = matig
said-longest = Langste tijd zonder pauze: { $length }
said-weekday = { $weekday ->
        [1] ma
        [2] di
        [3] wo
        [4] do
        [5] vr
        [6] za
       *[7] zo
    } { $date }

## Activities

activity-walk = Wandelen
activity-ride = Fietsen
activity-swim = Zwemmen
activity-run = Hardlopen
activity-stairs = Trap
activity-walking-pad = Loopband
activity-gym = Sportschool
activity-other = Anders

## What the guide says aloud, for those who want it
voice-change = Volgende: { $name }
voice-side = Wissel van kant
voice-halfway = Halverwege
voice-rest = Rust
voice-finish = Klaar
setting-no-voice = de gids spreekt zijn aanwijzingen uit; op dit systeem kan niets spreken (installeer speech-dispatcher)

## The week, drawn in a terminal
drawn-not-running = liep niet
drawn-minutes = { $minutes } min
drawn-breaks = { $taken } van { $offered }
drawn-blank = Over deze week is niets bekend.
drawn-longest = Langste tijd zonder pauze: { $length }
drawn-targets = Krachtdagen voor benen en billen: { $days } van { $advised-days }. Matige minuten: { $minutes } van { $advised-minutes }.
drawn-strength = kracht
drawn-mobility = beweeglijkheid
drawn-circulation = doorbloeding
drawn-seated = zittend
drawn-guided = begeleide pauze
drawn-moved = weggelopen, weg of naar eigen zeggen
