## The first run, and the readiness questions

welcome-title = Bienvenue dans Astir
welcome-sub = Moins d’une minute, et tout peut changer plus tard.
welcome-ready-title = Avant de commencer
welcome-ready-sub = Est-ce que quelque chose te concerne parmi ceci : un problème cardiaque ou de l’hypertension, des douleurs dans la poitrine, un évanouissement ou des vertiges, une autre maladie de longue durée, un problème d’os, d’articulation, de dos ou de muscle qui empire quand tu bouges, de l’exercice seulement sous surveillance, une grossesse ou un accouchement récent, une opération ou une blessure grave récente, une hanche ou un genou remplacé, un engourdissement ou une faiblesse dans une jambe, des chutes faciles ? Les réponses restent sur cet ordinateur.
welcome-ready-nothing = Rien ne me concerne
welcome-ready-some = Quelque chose, oui
welcome-ready-skip = J’ai compris, passer
welcome-tick-1 = Un médecin m’a dit que j’ai un problème cardiaque ou de l’hypertension.
welcome-tick-2 = J’ai des douleurs ou un serrement dans la poitrine, au repos ou à l’effort.
welcome-tick-3 = L’an passé, je me suis évanoui ou un vertige m’a fait perdre l’équilibre.
welcome-tick-4 = Je vis avec une autre maladie de longue durée, ou je prends régulièrement des médicaments pour une.
welcome-tick-5 = Un problème d’os, d’articulation, de dos ou de muscle empire quand je bouge plus.
welcome-tick-6 = On m’a dit de ne faire de l’exercice que sous surveillance.
welcome-tick-7 = Je suis enceinte ou j’ai accouché dans les 6 derniers mois.
welcome-tick-8 = J’ai eu une opération ou une blessure grave dans les 12 dernières semaines, ou on m’a déjà remplacé une hanche ou un genou.
welcome-tick-9 = J’ai un engourdissement, une faiblesse ou des fourmillements dans une jambe.
welcome-tick-10 = Je tombe facilement ou j’ai besoin d’appui pour tenir debout.
welcome-joint = Où ?
welcome-joint-knee = Genou
welcome-joint-low_back = Bas du dos
welcome-joint-lateral_hip = Hanche, côté
welcome-joint-anterior_hip = Hanche, avant
welcome-joint-wrist = Poignet
welcome-joint-calf = Mollet
welcome-cleared = Un professionnel a donné son accord
welcome-told-nothing = Tu es prêt. Commence doucement.
welcome-told-none = Coche ce qui te concerne, ou choisis « { welcome-ready-nothing } ».
welcome-told-doctor = Parle d’abord à un médecin. D’ici là, l’application ne propose que rappels, marche et réglage du bureau.
welcome-told-some = Demande à un professionnel quand tu peux. Nous laisserons de côté ce qui y convient souvent mal.
welcome-told-skip = Idées générales de mouvement pour adultes en bonne santé. Pas un avis médical. C’est toi qui décides jusqu’où aller ; arrête si quelque chose fait mal.
welcome-where = Où travailles-tu ?
welcome-where-office = Bureau
welcome-where-home = À la maison, avec de la place au sol
welcome-where-shared = Pièce partagée, rien de voyant
welcome-interval = Tous les combien ?
welcome-interval-every = { $hours ->
        [1] toutes les heures
       *[other] toutes les { $length }
    }
welcome-interval-about = 45 minutes est un bon début ; on conseille souvent 30 à 90.
welcome-login = Démarrer Astir à l’ouverture de session
welcome-tray = Astir vit dans la barre, au bord de l’écran. Windows cache les nouvelles icônes derrière la flèche : sors-la. Où qu’elle soit cachée, relancer Astir ouvre Aujourd’hui.
welcome-done = Commencer

welcome-found = Où est Astir
welcome-practice-title = À quoi ressemble un rappel
welcome-practice-about = Dix secondes d’un vrai. Quoi que tu répondes, rien n’est noté.
welcome-practice = Montre-moi un rappel
welcome-practice-runs = Regarde au bord de l’écran.
