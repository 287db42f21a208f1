## What opens over the guide

guide-side-next-left = Teraz lewa
guide-side-next-right = Teraz prawa
guide-leave = Zakończyć przerwę tutaj?
guide-leave-sub = To, co już zrobione, zostaje zapisane.
guide-leave-keep = Wyjdź i zachowaj to, co zrobione
guide-leave-stay = Dalej
guide-hurt-title = Dobrze, że przestajesz.
guide-hurt-where = Gdzie boli?
guide-hurt-back = Plecy
guide-hurt-hip-front = Biodro z przodu
guide-hurt-hip-side = Biodro z boku
guide-hurt-knee = Kolano
guide-hurt-other = Gdzie indziej
guide-hurt-level = Jak bardzo, od 0 do 10?
guide-hurt-kind = Jaki to ból?
guide-hurt-working = Pracujący mięsień
guide-hurt-sharp = Ostry lub w stawie
guide-hurt-ease = Ułatw
guide-hurt-what = Co bolało?
guide-hurt-move = Które ćwiczenie?
guide-hurt-save = Zapamiętaj
guide-hurt-close = Jednak nie
guide-hurt-alarm = Ból w klatce piersiowej, zasłabnięcie lub brak tchu?
guide-hurt-stop = Przerwij to ćwiczenie
guide-hurt-stay = W porządku, dalej
guide-keys-title = Klawisze
guide-key-space = Spacja
guide-keys-space = Pauza, dalej
guide-keys-next = Pomiń to
guide-keys-back = To jeszcze raz albo poprzednie
guide-keys-easier = Łatwiej
guide-keys-hurt = Boli
guide-keys-mute = Wyłącz lub włącz dźwięk
guide-keys-adjust = Dziesięć sekund trzymania lub odpoczynku więcej albo mniej
guide-keys-leave = Wyjdź
guide-keys-letters = Pojedyncze litery działają jak klawisze
guide-keys-close = Zamknij

## After a break

after-done = Zrobione: { $time }.
after-next = Następna { $time }.
after-part = Zrobione: { $time }. Każda chwila się liczy.
after-hurt = Przerwano. Zrobione: { $time }.
after-hurt-more = Lekka bolesność następnego dnia jest normalna; ostry ból nie. Jeśli wraca lub trwa, zapytaj lekarza lub fizjoterapeutę.
after-hidden = Na razie pominięte: { $names }
after-physiotherapist = Tutaj bolało już dwa razy albo dłużej niż jeden dzień. Te ćwiczenia są ukryte na 14 dni; poradź się, proszę, fizjoterapeuty.
after-finish = Łagodne zakończenie, jeśli chcesz:
after-hurt-help = Kiedy szukać pomocy
after-effort = Jak było?
after-too-easy = Za łatwe
after-just-right = W sam raz
after-too-hard = Za trudne
after-it-hurt = Bolało
after-did-it = Zrobione

## The stop screen

stop-title = Przestań i usiądź.
stop-now = Ból lub ucisk w klatce piersiowej, ból promieniujący do ręki, szczęki lub pleców, silna duszność, omdlenie albo szybkie lub nierówne bicie serca, które się nie uspokaja: zadzwoń na numer alarmowy.
stop-today-title = Szukaj pomocy jeszcze dziś
stop-today-back = Ból pleców razem z mrowieniem, osłabieniem lub drętwieniem obu nóg, drętwieniem wokół narządów płciowych lub pośladków, trudnością w oddawaniu moczu albo utratą kontroli nad pęcherzem lub jelitami to nagły przypadek.
stop-today-leg = Jedna noga spuchnięta, ciepła, czerwona lub pulsująca: zadzwoń pilnie po pomoc medyczną; z dusznością lub bólem w klatce piersiowej: nagły przypadek.
stop-soon-title = Idź wkrótce do lekarza
stop-soon = Ból, mrowienie lub drętwienie, które wraca lub trwa; ból pleców z gorączką, utratą wagi, gorszy w nocy lub nieustępujący w spoczynku; staw, który się blokuje, ucieka lub puchnie; ból po upadku.
stop-numb = Drętwienie pośladków, które mija w ciągu kilku minut po wstaniu, jest częste po długim siedzeniu; drętwienie, które zostaje lub obejmuje okolicę krocza, nie jest.
stop-close = Zamknij
