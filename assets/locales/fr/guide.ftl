## What opens over the guide

guide-side-next-left = À gauche maintenant
guide-side-next-right = À droite maintenant
guide-leave = Quitter la pause ici ?
guide-leave-sub = Ce que tu as fait est gardé.
guide-leave-keep = Quitter, garder ce qui est fait
guide-leave-stay = Continuer
guide-hurt-title = S’arrêter est juste.
guide-hurt-where = Où as-tu mal ?
guide-hurt-back = Dos
guide-hurt-hip-front = Avant de la hanche
guide-hurt-hip-side = Côté de la hanche
guide-hurt-knee = Genou
guide-hurt-other = Ailleurs
guide-hurt-level = À quel point, de 0 à 10 ?
guide-hurt-kind = Comment est-ce ?
guide-hurt-working = Un muscle qui travaille
guide-hurt-sharp = Vive, ou dans une articulation
guide-hurt-ease = Rendre plus facile
guide-hurt-what = Qu’est-ce qui a fait mal ?
guide-hurt-move = Quel exercice ?
guide-hurt-save = En tenir compte
guide-hurt-close = Laisser tomber
guide-hurt-alarm = Douleur à la poitrine, malaise ou souffle court ?
guide-hurt-stop = Arrêter cet exercice
guide-hurt-stay = Ça va, continuer
guide-keys-title = Touches
guide-key-space = Espace
guide-keys-space = Pause, continuer
guide-keys-next = Sauter celui-ci
guide-keys-back = Celui-ci encore, ou le précédent
guide-keys-easier = Plus facile
guide-keys-hurt = Ça fait mal
guide-keys-mute = Couper ou activer le son
guide-keys-adjust = Dix secondes de plus ou de moins pour tenir ou se reposer
guide-keys-leave = Quitter
guide-keys-letters = Les lettres seules servent de touches
guide-keys-close = Fermer

## After a break

after-done = { $time } faites.
after-next = Prochaine { $time }.
after-part = { $time } faites. Chaque petit peu compte.
after-hurt = Arrêté. { $time } faites.
after-hurt-more = De légères courbatures le lendemain sont normales ; une douleur vive ne l’est pas. Si elle revient ou persiste, demande à un médecin ou à un kinésithérapeute.
after-hidden = Écarté pour l’instant : { $names }
after-physiotherapist = Cela a fait mal ici deux fois, ou plus d’un jour. Ces mouvements sont masqués pendant 14 jours ; demande s’il te plaît à un kinésithérapeute.
after-finish = Une façon douce de finir, si tu veux :
after-hurt-help = Quand demander de l’aide
after-effort = C’était comment ?
after-too-easy = Trop facile
after-just-right = Juste bien
after-too-hard = Trop dur
after-it-hurt = A fait mal
after-did-it = Fait

## The stop screen

stop-title = Arrête-toi et assieds-toi.
stop-now = Douleur ou pression dans la poitrine, douleur qui gagne le bras, la mâchoire ou le dos, fort essoufflement, évanouissement, ou cœur rapide ou irrégulier qui ne se calme pas : appelle ton numéro d’urgence.
stop-today-title = Demande de l’aide aujourd’hui
stop-today-back = Mal de dos avec fourmillements, faiblesse ou engourdissement dans les deux jambes, engourdissement autour des parties génitales ou des fesses, difficulté à uriner, ou perte de contrôle de la vessie ou des intestins : c’est une urgence.
stop-today-leg = Une jambe enflée, chaude, rouge ou qui bat : appel urgent ; avec essoufflement ou douleur à la poitrine : urgence.
stop-soon-title = Vois bientôt un médecin
stop-soon = Douleur, fourmillements ou engourdissement qui reviennent ou durent ; mal de dos avec fièvre, perte de poids, pire la nuit ou sans répit au repos ; une articulation qui se bloque, lâche ou gonfle ; douleur après une chute.
stop-numb = Des fesses engourdies qui se réveillent quelques minutes après s’être levé sont fréquentes après une longue position assise ; un engourdissement qui reste, ou dans la zone de la selle, ne l’est pas.
stop-close = Fermer
