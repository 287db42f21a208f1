## What opens over the guide

guide-side-next-left = Nu links
guide-side-next-right = Nu rechts
guide-leave = De pauze hier verlaten?
guide-leave-sub = Wat je hebt gedaan, blijft bewaard.
guide-leave-keep = Verlaten en bewaren wat ik deed
guide-leave-stay = Verdergaan
guide-hurt-title = Goed dat je stopt.
guide-hurt-where = Waar doet het pijn?
guide-hurt-back = Rug
guide-hurt-hip-front = Heup, voorkant
guide-hurt-hip-side = Heup, zijkant
guide-hurt-knee = Knie
guide-hurt-other = Ergens anders
guide-hurt-level = Hoe erg, van 0 tot 10?
guide-hurt-kind = Hoe voelt het?
guide-hurt-working = Een spier die werkt
guide-hurt-sharp = Scherp, of in een gewricht
guide-hurt-ease = Makkelijker maken
guide-hurt-what = Wat deed pijn?
guide-hurt-move = Welke oefening?
guide-hurt-save = Onthouden
guide-hurt-close = Laat maar
guide-hurt-alarm = Pijn op de borst, flauwte of kortademigheid?
guide-hurt-stop = Deze oefening stoppen
guide-hurt-stay = Niets aan de hand, verder
guide-keys-title = Toetsen
guide-key-space = Spatie
guide-keys-space = Pauze, verder
guide-keys-next = Deze overslaan
guide-keys-back = Deze nog eens, of de vorige
guide-keys-easier = Makkelijker
guide-keys-hurt = Doet pijn
guide-keys-mute = Geluid uit of aan
guide-keys-adjust = Tien seconden langer of korter vasthouden of rusten
guide-keys-leave = Verlaten
guide-keys-letters = Losse letters werken als toetsen
guide-keys-close = Sluiten

## After a break

after-done = { $time } gedaan.
after-next = Volgende { $time }.
after-part = { $time } gedaan. Alle beetjes helpen.
after-hurt = Gestopt. { $time } gedaan.
after-hurt-more = Lichte spierpijn de volgende dag is normaal; scherpe pijn niet. Komt het terug of blijft het, vraag dan een arts of fysiotherapeut.
after-hidden = Valt voorlopig weg: { $names }
after-physiotherapist = Het heeft hier twee keer pijn gedaan, of langer dan een dag. Deze oefeningen zijn 14 dagen verborgen; vraag alsjeblieft een fysiotherapeut om raad.
after-finish = Een rustige afsluiting, als je wilt:
after-hurt-help = Wanneer je hulp zoekt
after-effort = Hoe was het?
after-too-easy = Te makkelijk
after-just-right = Precies goed
after-too-hard = Te zwaar
after-it-hurt = Deed pijn
after-did-it = Gedaan

## The stop screen

stop-title = Stop en ga zitten.
stop-now = Pijn of druk op de borst, pijn die uitstraalt naar arm, kaak of rug, ernstige kortademigheid, flauwvallen, of een snelle of onregelmatige hartslag die niet tot rust komt: bel je alarmnummer.
stop-today-title = Zoek vandaag hulp
stop-today-back = Rugpijn samen met tintelingen, zwakte of gevoelloosheid in beide benen, een doof gevoel rond geslachtsdelen of billen, moeite met plassen, of verlies van controle over blaas of darmen is een noodgeval.
stop-today-leg = Eén been gezwollen, warm, rood of kloppend: bel met spoed; met kortademigheid of pijn op de borst: noodgeval.
stop-soon-title = Ga binnenkort naar een arts
stop-soon = Pijn, tintelingen of gevoelloosheid die steeds terugkomen of blijven; rugpijn met koorts, gewichtsverlies, ’s nachts erger of niet minder bij rust; een gewricht dat op slot gaat, doorzakt of opzwelt; pijn na een val.
stop-numb = Een doof zitvlak dat binnen enkele minuten staan wegtrekt, komt vaak voor na lang zitten; een doof gevoel dat blijft of in het zadelgebied zit, niet.
stop-close = Sluiten
