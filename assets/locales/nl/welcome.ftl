## The first run, and the readiness questions

welcome-title = Welkom bij Astir
welcome-sub = Nog geen minuut, en alles kan later nog worden veranderd.
welcome-ready-title = Voor je begint
welcome-ready-sub = Geldt iets hiervan voor jou: een hartprobleem of hoge bloeddruk, pijn op de borst, flauwvallen of duizeligheid, een andere langdurige ziekte, een probleem met bot, gewricht, rug of spier dat erger wordt als je beweegt, alleen onder toezicht bewegen, een zwangerschap of recente bevalling, een recente operatie of ernstige verwonding, een nieuwe heup of knie, gevoelloosheid of zwakte in een been, of makkelijk vallen? De antwoorden blijven op deze computer.
welcome-ready-nothing = Niets geldt voor mij
welcome-ready-some = Iets wel
welcome-ready-skip = Begrepen, overslaan
welcome-tick-1 = Een arts heeft gezegd dat ik een hartprobleem of hoge bloeddruk heb.
welcome-tick-2 = Ik heb pijn of een drukkend gevoel op de borst, in rust of bij inspanning.
welcome-tick-3 = Het afgelopen jaar ben ik flauwgevallen, of verloor ik mijn evenwicht door duizeligheid.
welcome-tick-4 = Ik leef met een andere langdurige ziekte, of gebruik er regelmatig medicijnen voor.
welcome-tick-5 = Een probleem met bot, gewricht, rug of spier wordt erger als ik meer beweeg.
welcome-tick-6 = Er is me gezegd dat ik alleen onder toezicht mag sporten of oefenen.
welcome-tick-7 = Ik ben zwanger of ben in de afgelopen 6 maanden bevallen.
welcome-tick-8 = Ik ben in de afgelopen 12 weken geopereerd of ernstig gewond geraakt, of heb ooit een nieuwe heup of knie gekregen.
welcome-tick-9 = Ik heb gevoelloosheid, zwakte of tintelingen in een been.
welcome-tick-10 = Ik val makkelijk of heb steun nodig om te staan.
welcome-joint = Waar?
welcome-joint-knee = Knie
welcome-joint-low_back = Onderrug
welcome-joint-lateral_hip = Heup, buitenkant
welcome-joint-anterior_hip = Heup, voorkant
welcome-joint-wrist = Pols
welcome-joint-calf = Kuit
welcome-cleared = Een deskundige heeft toestemming gegeven
welcome-told-nothing = Je bent er klaar voor. Begin rustig.
welcome-told-none = Vink aan wat voor jou geldt, of kies “{ welcome-ready-nothing }”.
welcome-told-doctor = Praat eerst met een arts. Tot dan biedt de app alleen herinneringen, aansporingen om te wandelen en de inrichting van je werkplek.
welcome-told-some = Overleg met een deskundige als je kunt. We laten weg wat hier vaak niet bij past.
welcome-told-skip = Algemene bewegingsideeën voor gezonde volwassenen. Geen medisch advies. Jij kiest hoe ver je gaat; stop als iets pijn doet.
welcome-where = Waar werk je?
welcome-where-office = Kantoor
welcome-where-home = Thuis, met ruimte op de vloer
welcome-where-shared = Gedeelde ruimte, niets opvallends
welcome-interval = Hoe vaak?
welcome-interval-every = { $hours ->
        [1] elk uur
       *[other] elke { $length }
    }
welcome-interval-about = 45 minuten is een goed begin; gangbaar advies is 30 tot 90.
welcome-login = Astir starten als ik me aanmeld
welcome-tray = Astir woont in de balk aan de rand van het scherm. Windows verbergt nieuwe pictogrammen achter het pijltje: sleep het eruit. Waar het ook verborgen is: start Astir nog eens, en Vandaag gaat open.
welcome-done = Beginnen

welcome-found = Waar Astir is
welcome-practice-title = Zo is een herinnering
welcome-practice-about = Tien seconden lang een echte. Wat je ook antwoordt, er wordt niets vastgelegd.
welcome-practice = Laat me een herinnering zien
welcome-practice-runs = Kijk naar de rand van het scherm.
