## The library

exercises-search = Chercher
exercises-place = Lieu
exercises-target = Pour
exercises-equipment = Matériel
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
exercises-hurt-later = A fait mal le lendemain
exercises-own = Les tiens
exercises-own-new = Écrire un exercice
exercises-own-change = Modifier l’exercice
exercises-own-routine-new = Composer une séance
exercises-own-routine-change = Modifier la séance
exercises-own-folder = Tes propres fichiers : { $folder }
exercises-own-edit = Modifier
exercises-own-delete = Supprimer
exercises-own-keep = Garder
exercises-own-cancel = Abandonner
exercises-own-remove = Retirer
exercises-own-add = Ajouter
exercises-own-name = Nom
exercises-own-category = Compte comme
exercises-own-pattern = Type de mouvement
exercises-own-place = Où
exercises-own-sides = Côtés
exercises-own-effort = Se fait en
exercises-own-sets = Séries
exercises-own-times = fois
exercises-own-seconds = secondes
exercises-own-rep-seconds = secondes chacune
exercises-own-instructions = Comment faire, une ligne par étape
exercises-own-too-long = Le guide a de la place pour { $count } caractères : « { $line } »
exercises-own-effort-reps = comptant
exercises-own-effort-hold = tenant sans bouger
exercises-own-effort-continuous = continuant un certain temps
exercises-own-sides-both = les deux à la fois
exercises-own-sides-per_side = l’un après l’autre
exercises-own-sides-alternate = en alternance
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
