## The library

exercises-search = Chercher
exercises-place = Lieu
exercises-target = Pour
exercises-equipment = Sous la main
exercises-any = tous
exercises-list = Exercices
exercises-none = Aucun exercice ne correspond. Enlève un filtre.
exercises-found = { $count ->
        [one] { $count } exercice
       *[other] { $count } exercices
    }
exercises-aka = Aussi appelé { $names }.
exercises-play = Le faire maintenant
exercises-again = Remontrer le mouvement
exercises-favourite = Favori
exercises-banned = Jamais proposé
exercises-ban = Jamais celui-ci
exercises-sets = { $sets } × { $each }
exercises-level = Niveau
exercises-level-beginner = Débutant
exercises-level-intermediate = Intermédiaire
exercises-level-advanced = Avancé
exercises-how = Comment faire
exercises-mistakes = Ce qui va souvent de travers
exercises-cautions = Attention à ceci
exercises-ladder = Du plus facile au plus difficile
exercises-sources = { $count ->
        [one] D’où cela vient : { $count } source
       *[other] D’où cela vient : { $count } sources
    }
exercises-target-hip_extension = hanches : extension
exercises-target-squat_and_lunge = squat et fente
exercises-target-abduction = côté de la hanche
exercises-target-hip_front = avant de la hanche
exercises-needs-chair = une chaise qui ne roule pas
exercises-needs-desk = un bureau solide
exercises-needs-wall = un mur
exercises-needs-mat = un tapis
exercises-needs-step = une marche
exercises-needs-band = un élastique en boucle
exercises-needs-walking_pad = un tapis de marche
exercises-caution-modify = { $flag } : { $note }
exercises-caution-avoid = { $flag }, écarté : { $note }
exercises-caution-applies = { $text } (tu l’as indiqué)
exercises-flag-knee = Genou
exercises-flag-low_back = Bas du dos
exercises-flag-lateral_hip = Hanche, côté
exercises-flag-anterior_hip = Hanche, avant
exercises-flag-balance = Équilibre
exercises-flag-wrist = Poignet
exercises-flag-blood_pressure = Tension artérielle
exercises-flag-pregnancy = Grossesse
exercises-flag-recent_surgery = Opération récente
exercises-flag-calf = Mollet
exercises-flag-heart_lung = Cœur ou poumons
