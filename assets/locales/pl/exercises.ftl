## The library

exercises-search = Szukaj
exercises-place = Miejsce
exercises-target = Na co
exercises-equipment = Pod ręką
exercises-any = każde
exercises-list = Ćwiczenia
exercises-none = Nie ma takiego ćwiczenia. Usuń któryś filtr.
exercises-found = { $count ->
        [one] 1 ćwiczenie
        [few] { $count } ćwiczenia
        [many] { $count } ćwiczeń
       *[other] { $count } ćwiczenia
    }
exercises-aka = Inaczej: { $names }.
exercises-play = Zrób teraz
exercises-again = Pokaż ruch jeszcze raz
exercises-favourite = Ulubione
exercises-banned = Nigdy nieproponowane
exercises-ban = Tego nigdy
exercises-sets = { $sets } × { $each }
exercises-level = Poziom
exercises-level-beginner = Początkujący
exercises-level-intermediate = Średni
exercises-level-advanced = Zaawansowany
exercises-how = Jak to zrobić
exercises-mistakes = Częste błędy
exercises-cautions = Na co uważać
exercises-ladder = Od łatwiejszego do trudniejszego
exercises-sources = { $count ->
        [one] Skąd to pochodzi: 1 źródło
        [few] Skąd to pochodzi: { $count } źródła
        [many] Skąd to pochodzi: { $count } źródeł
       *[other] Skąd to pochodzi: { $count } źródła
    }
exercises-hurt-later = Bolało następnego dnia
exercises-own = Twoje własne
exercises-own-new = Napisz ćwiczenie
exercises-own-change = Zmień ćwiczenie
exercises-own-routine-new = Ułóż zestaw
exercises-own-routine-change = Zmień zestaw
exercises-own-where = Gdzie są pliki
exercises-own-folder = Twoje własne pliki: { $folder }
exercises-own-edit = Zmień
exercises-own-delete = Usuń
exercises-own-keep = Zachowaj
exercises-own-cancel = Anuluj
exercises-own-remove = Wyjmij
exercises-own-add = Dodaj
exercises-own-name = Nazwa
exercises-own-category = Liczy się jako
exercises-own-pattern = Rodzaj ruchu
exercises-own-place = Gdzie
exercises-own-sides = Strony
exercises-own-effort = Na czym polega
exercises-own-sets = Serie
exercises-own-times = razy
exercises-own-seconds = sekund
exercises-own-rep-seconds = sekund na powtórzenie
exercises-own-instructions = Jak to zrobić, jeden wiersz na krok
exercises-own-too-long = Za długie dla przewodnika, limit znaków to { $count }: „{ $line }”
exercises-own-effort-reps = liczenie
exercises-own-effort-hold = trzymanie bez ruchu
exercises-own-effort-continuous = ruch przez pewien czas
exercises-own-sides-both = obie naraz
exercises-own-sides-per_side = jedna po drugiej
exercises-own-sides-alternate = na przemian
exercises-target-hip_extension = biodra: prostowanie
exercises-target-squat_and_lunge = przysiad i wykrok
exercises-target-abduction = bok biodra
exercises-target-hip_front = przód biodra
exercises-needs-chair = krzesło, które nie jeździ
exercises-needs-desk = stabilne biurko
exercises-needs-wall = ściana
exercises-needs-mat = mata
exercises-needs-step = stopień
exercises-needs-band = taśma oporowa w pętli
exercises-needs-walking_pad = bieżnia pod biurkiem
exercises-caution-modify = { $flag }: { $note }
exercises-caution-avoid = { $flag }, pominięte: { $note }
exercises-caution-applies = { $text } (podane przez ciebie)
exercises-flag-knee = Kolano
exercises-flag-low_back = Dół pleców
exercises-flag-lateral_hip = Biodro z boku
exercises-flag-anterior_hip = Biodro z przodu
exercises-flag-balance = Równowaga
exercises-flag-wrist = Nadgarstek
exercises-flag-blood_pressure = Ciśnienie krwi
exercises-flag-pregnancy = Ciąża
exercises-flag-recent_surgery = Niedawna operacja
exercises-flag-calf = Łydka
exercises-flag-heart_lung = Serce lub płuca
