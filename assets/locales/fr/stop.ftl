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
