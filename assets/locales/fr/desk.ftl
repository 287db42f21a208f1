## The desk: workstation check and sit/stand plan

desk-about = Seize choses à regarder. Rien ne doit être parfait : la meilleure posture est la suivante.
desk-conflict = Certains conseillent les genoux à hauteur des hanches, d’autres un peu plus bas. Les deux conviennent.
desk-progress = { $done } sur { $all } regardées, { $change } à changer.
desk-last = Regardé pour la dernière fois : { $day }.
desk-again = Un mois a passé, ou le bureau a bougé : cela vaut un nouveau regard.
desk-target = But
desk-check = Essayer
desk-fix = Changer
desk-good = Bien
desk-change = À changer
desk-not-here = Pas ici
desk-better = Mieux que la dernière fois.
desk-worse = C’était bien la dernière fois.
desk-plan-title = Assis et debout en alternance
desk-plan-about = Une ligne discrète demande quand il est temps de changer. Rien n’est deviné : tu dis quand tu es debout.
desk-plan-none = Pas de plan
desk-plan-sit-stand = { $sit } assis, { $stand } debout
desk-posture-title = Maintenant
desk-sitting = Assis
desk-standing = Debout
desk-standing-time = Debout
desk-walking-pad-time = Tapis de marche
desk-day-and-week = { $today } aujourd’hui, { $week } en sept jours
desk-walking-pad-log = En noter
desk-standing-cap = Le temps debout est ce que tu dis ; il n’est pas mesuré. Plus de deux heures par jour debout sans bouger n’apportent rien.

desk-seat-height-name = Hauteur du siège
desk-seat-height-target = Pieds à plat, cuisses à peu près horizontales, genoux environ à hauteur des hanches ou un peu plus bas.
desk-seat-height-check = Pose un téléphone sur la cuisse : il ne doit pas glisser vers la hanche. Semelles bien à plat.
desk-seat-height-fix = Monte ou descends le siège ; un repose-pieds si le bureau est trop haut. Jambes pendantes ou cuisses pressées : trop haut. Genoux relevés : trop bas.

desk-seat-depth-name = Profondeur du siège
desk-seat-depth-target = Deux à quatre doigts libres derrière le genou.
desk-seat-depth-check = Glisse tes doigts.
desk-seat-depth-fix = Déplace le dossier, ou ajoute un coussin derrière toi.

desk-low-back-name = Bas du dos
desk-low-back-target = Le soutien remplit le creux ; assieds-toi bien au fond.
desk-low-back-check = Une main à plat passe-t-elle derrière la taille ?
desk-low-back-fix = Un coussin lombaire ou une serviette roulée.

desk-trunk-name = Tronc
desk-trunk-target = Droit ou légèrement en arrière, poids sur les deux ischions ; ni au bord, ni penché.
desk-trunk-check = Une photo de côté.
desk-trunk-fix = Rapproche la chaise ; incline un peu le dossier.

desk-elbows-name = Coudes
desk-elbows-target = 90 à 120 degrés, près du corps, épaules relâchées.
desk-elbows-check = Mains sur les touches, laisse tomber les épaules.
desk-elbows-fix = Chaise plus haute et repose-pieds, ou un tiroir à clavier.

desk-wrists-name = Poignets
desk-wrists-target = Droits, dans l’axe de l’avant-bras.
desk-wrists-check = Regarde de côté.
desk-wrists-fix = Replie les pieds du clavier.

desk-keyboard-mouse-name = Clavier et souris
desk-keyboard-mouse-target = Même hauteur, souris à côté du clavier ; les objets fréquents à 40 à 45 cm.
desk-keyboard-mouse-check = Le coude reste près du corps quand tu utilises la souris.
desk-keyboard-mouse-fix = Rapproche la souris ; un clavier compact.

desk-screen-height-name = Hauteur de l’écran
desk-screen-height-target = Première ligne à hauteur des yeux ou juste en dessous.
desk-screen-height-check = Regarde droit devant : où tombe ton regard ?
desk-screen-height-fix = Un support ou des livres ; plus bas avec des verres progressifs.

desk-screen-distance-name = Distance de l’écran
desk-screen-distance-target = Environ un bras ; au moins 50 cm.
desk-screen-distance-check = Tends un bras : le bout des doigts près du verre.
desk-screen-distance-fix = Recule-le, agrandis le texte.

desk-screen-direction-name = Direction de l’écran
desk-screen-direction-target = Droit devant, perpendiculaire aux fenêtres.
desk-screen-direction-check = Ton nez pointe vers le milieu.
desk-screen-direction-fix = Tourne le bureau ou l’écran.

desk-laptop-name = Ordinateur portable
desk-laptop-target = Un écran surélevé et un clavier à part.
desk-laptop-check = Ton menton est-il sur la poitrine ?
desk-laptop-fix = Un support et un clavier.

desk-leg-room-name = Place pour les jambes
desk-leg-room-target = Rien de rangé sous le bureau.
desk-leg-room-check = Étends les deux jambes.
desk-leg-room-fix = Déplace les cartons.

desk-armrests-name = Accoudoirs
desk-armrests-target = Épaules non soulevées, coudes près du corps.
desk-armrests-check = Passent-ils sous le bureau ?
desk-armrests-fix = Abaisse-les ou retire-les.

desk-text-glare-name = Texte et reflets
desk-text-glare-target = Net, stable, sans reflets.
desk-text-glare-check = Écran sombre : vois-tu des lampes ?
desk-text-glare-fix = Un store, ou incline l’écran.

desk-standing-height-name = Hauteur debout
desk-standing-height-target = Les mêmes règles pour coudes et yeux ; change de posture avant que ça fasse mal.
desk-standing-height-fix = Marque deux hauteurs de bureau.

desk-pockets-legs-name = Poches et jambes
desk-pockets-legs-target = Jambes pas croisées longtemps ; rien dans les poches arrière.
desk-pockets-legs-check = Sens.
desk-pockets-legs-fix = Décroise ; vide les poches.
