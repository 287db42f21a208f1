## The stop screen

stop-title = Przestań i usiądź.
stop-now = Ból lub ucisk w klatce piersiowej, ból promieniujący do ramienia, szczęki lub pleców, silna duszność, omdlenie albo szybkie lub nierówne bicie serca, które się nie uspokaja: zadzwoń na numer alarmowy.
stop-today-title = Szukaj pomocy jeszcze dziś
stop-today-back = Ból pleców razem z mrowieniem, osłabieniem lub drętwieniem obu nóg, drętwieniem wokół narządów płciowych lub pośladków, trudnością w oddawaniu moczu albo utratą kontroli nad pęcherzem lub jelitami to nagły przypadek.
stop-today-leg = Jedna noga spuchnięta, ciepła, czerwona lub pulsująca: pilny telefon; z dusznością lub bólem w klatce piersiowej: nagły przypadek.
stop-soon-title = Idź wkrótce do lekarza
stop-soon = Ból, mrowienie lub drętwienie, które wraca lub trwa; ból pleców z gorączką, utratą wagi, gorszy w nocy lub nieustępujący w spoczynku; staw, który się blokuje, ucieka lub puchnie; ból po upadku.
stop-numb = Zdrętwiałe pośladki, które wracają do normy kilka minut po wstaniu, są częste po długim siedzeniu; drętwienie, które zostaje lub obejmuje okolicę krocza, nie jest.
stop-close = Zamknij
