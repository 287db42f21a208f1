## The first run, and the readiness questions

welcome-title = Witaj w Astir
welcome-sub = Niecała minuta, a wszystko można później zmienić.
welcome-ready-title = Zanim zaczniesz
welcome-ready-sub = Czy coś z tego cię dotyczy: problem z sercem lub wysokie ciśnienie krwi, ból w klatce piersiowej, omdlenia lub zawroty głowy, inna przewlekła choroba, problem z kością, stawem, plecami lub mięśniem, który nasila się w ruchu, ćwiczenia tylko pod nadzorem, ciąża lub niedawny poród, niedawna operacja lub poważny uraz, wymienione biodro lub kolano, drętwienie lub osłabienie nogi albo łatwe upadanie? Odpowiedzi zostają na tym komputerze.
welcome-ready-nothing = Nic mnie nie dotyczy
welcome-ready-some = Coś mnie dotyczy
welcome-ready-skip = Rozumiem, pomiń
welcome-tick-1 = Lekarz powiedział mi, że mam problem z sercem lub wysokie ciśnienie krwi.
welcome-tick-2 = Miewam ból lub ucisk w klatce piersiowej, w spoczynku lub przy wysiłku.
welcome-tick-3 = W ostatnim roku zdarzyło mi się omdlenie albo utrata równowagi przez zawroty głowy.
welcome-tick-4 = Żyję z inną przewlekłą chorobą lub stale biorę na nią leki.
welcome-tick-5 = Problem z kością, stawem, plecami lub mięśniem nasila się, gdy więcej się ruszam.
welcome-tick-6 = Powiedziano mi, że mam ćwiczyć tylko pod nadzorem.
welcome-tick-7 = Jestem w ciąży lub w ostatnich 6 miesiącach urodziłam.
welcome-tick-8 = Mam za sobą operację lub poważny uraz w ostatnich 12 tygodniach albo kiedykolwiek wszczepiono mi endoprotezę biodra lub kolana.
welcome-tick-9 = Mam drętwienie, osłabienie lub mrowienie w nodze.
welcome-tick-10 = Łatwo upadam lub potrzebuję oparcia, żeby stać.
welcome-joint = Gdzie?
welcome-joint-knee = Kolano
welcome-joint-low_back = Dół pleców
welcome-joint-lateral_hip = Biodro z boku
welcome-joint-anterior_hip = Biodro z przodu
welcome-joint-wrist = Nadgarstek
welcome-joint-calf = Łydka
welcome-cleared = Specjalista wyraził zgodę
welcome-told-nothing = Można zaczynać. Na początek lekko.
welcome-told-none = Zaznacz, co cię dotyczy, albo wybierz „{ welcome-ready-nothing }”.
welcome-told-doctor = Najpierw porozmawiaj z lekarzem. Do tego czasu aplikacja oferuje tylko przypomnienia, zachęty do chodzenia i ustawienie biurka.
welcome-told-some = Skonsultuj to ze specjalistą, kiedy możesz. Pominiemy ruchy, które często przy tym nie służą.
welcome-told-skip = Ogólne pomysły na ruch dla zdrowych dorosłych. To nie jest porada medyczna. To ty decydujesz, jak daleko się posunąć; przestań, jeśli coś boli.
welcome-where = Gdzie pracujesz?
welcome-where-office = Biuro
welcome-where-home = W domu, z miejscem na podłodze
welcome-where-shared = Wspólny pokój, nic rzucającego się w oczy
welcome-interval = Jak często?
welcome-interval-every = { $hours ->
        [1] co godzinę
       *[other] co { $length }
    }
welcome-interval-about = 45 minut to dobry początek; zwykle radzi się od 30 do 90.
welcome-login = Uruchamiaj Astir przy logowaniu
welcome-tray = Astir mieszka w zasobniku na brzegu ekranu. Windows ukrywa nowe ikony za strzałką: przeciągnij ikonę na wierzch. Gdziekolwiek jest ukryta, ponowne uruchomienie Astir otwiera Dzisiaj.
welcome-done = Zacznij

welcome-found = Gdzie jest Astir
welcome-practice-title = Jak wygląda przypomnienie
welcome-practice-about = Prawdziwe, przez dziesięć sekund. Cokolwiek odpowiesz, nic nie zostanie zapisane.
welcome-practice = Pokaż mi przypomnienie
welcome-practice-runs = Spójrz na brzeg ekranu.
