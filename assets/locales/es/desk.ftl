## The desk: workstation check and sit/stand plan

desk-about = Dieciséis cosas que mirar. Nada tiene que ser perfecto: la mejor postura es la siguiente.
desk-conflict = Unos aconsejan las rodillas a la altura de la cadera, otros algo más bajas. Ambas cosas valen.
desk-progress = { $done } de { $all } miradas, { $change } por cambiar.
desk-last = Última revisión: { $day }.
desk-again = Ha pasado un mes, o el escritorio ha cambiado: merece otra mirada.
desk-target = Meta
desk-check = Prueba
desk-fix = Cambio
desk-good = Bien
desk-change = Por cambiar
desk-not-here = Aquí no
desk-better = Mejor que la última vez.
desk-worse = La última vez estaba bien.
desk-plan-title = Sentarse y ponerse de pie por turnos
desk-plan-about = Una línea discreta pregunta cuándo cambiar. Nada se adivina: tú dices cuándo estás de pie.
desk-plan-none = Sin plan
desk-plan-sit-stand = { $sit } sentado, { $stand } de pie
desk-posture-title = Ahora
desk-sitting = Sentado
desk-standing = De pie
desk-standing-time = De pie
desk-walking-pad-time = Cinta de caminar
desk-day-and-week = { $today } hoy, { $week } en siete días
desk-walking-pad-log = Anotar algo
desk-standing-cap = Estar de pie es lo que tú dices; no se mide. Más de dos horas al día quieto de pie no aporta nada.

desk-seat-height-name = Altura del asiento
desk-seat-height-target = Pies planos, muslos casi horizontales, rodillas más o menos a la altura de la cadera o algo más bajas.
desk-seat-height-check = Pon un teléfono sobre el muslo: no debería resbalar hacia la cadera. Suelas bien apoyadas.
desk-seat-height-fix = Sube o baja el asiento; un reposapiés si la mesa es muy alta. Piernas colgando o muslos apretados: muy alto. Rodillas arriba: muy bajo.

desk-seat-depth-name = Fondo del asiento
desk-seat-depth-target = De dos a cuatro dedos libres detrás de la rodilla.
desk-seat-depth-check = Mete los dedos.
desk-seat-depth-fix = Mueve el respaldo o pon un cojín detrás.

desk-low-back-name = Zona lumbar
desk-low-back-target = El apoyo llena el hueco; siéntate hasta el fondo.
desk-low-back-check = ¿Pasa una mano plana por detrás de la cintura?
desk-low-back-fix = Un cojín lumbar o una toalla enrollada.

desk-trunk-name = Tronco
desk-trunk-target = Erguido o un poco atrás, peso en ambos isquiones; ni al borde ni inclinado.
desk-trunk-check = Una foto de lado.
desk-trunk-fix = Acerca la silla; reclínate un poco.

desk-elbows-name = Codos
desk-elbows-target = De 90 a 120 grados, cerca del cuerpo, hombros sueltos.
desk-elbows-check = Manos en las teclas, deja caer los hombros.
desk-elbows-fix = Silla más alta y reposapiés, o una bandeja para el teclado.

desk-wrists-name = Muñecas
desk-wrists-target = Rectas, en línea con el antebrazo.
desk-wrists-check = Mira de lado.
desk-wrists-fix = Pliega las patas del teclado.

desk-keyboard-mouse-name = Teclado y ratón
desk-keyboard-mouse-target = Misma altura, ratón junto al teclado; lo que más usas a 40 o 45 cm.
desk-keyboard-mouse-check = El codo sigue junto al cuerpo al usar el ratón.
desk-keyboard-mouse-fix = Acerca el ratón; un teclado compacto.

desk-screen-height-name = Altura de la pantalla
desk-screen-height-target = Primera línea a la altura de los ojos o justo por debajo.
desk-screen-height-check = Mira al frente: ¿dónde caen tus ojos?
desk-screen-height-fix = Un soporte o libros; más baja con gafas progresivas.

desk-screen-distance-name = Distancia de la pantalla
desk-screen-distance-target = Más o menos un brazo; al menos 50 cm.
desk-screen-distance-check = Estira un brazo: las puntas de los dedos cerca del cristal.
desk-screen-distance-fix = Aléjala, agranda el texto.

desk-screen-direction-name = Dirección de la pantalla
desk-screen-direction-target = Al frente, perpendicular a las ventanas.
desk-screen-direction-check = Tu nariz apunta al centro.
desk-screen-direction-fix = Gira la mesa o la pantalla.

desk-laptop-name = Portátil
desk-laptop-target = Pantalla elevada y teclado aparte.
desk-laptop-check = ¿Tienes la barbilla en el pecho?
desk-laptop-fix = Un soporte y un teclado.

desk-leg-room-name = Espacio para las piernas
desk-leg-room-target = Nada guardado bajo la mesa.
desk-leg-room-check = Estira las dos piernas.
desk-leg-room-fix = Mueve las cajas.

desk-armrests-name = Reposabrazos
desk-armrests-target = Hombros sin levantar, codos junto al cuerpo.
desk-armrests-check = ¿Caben bajo la mesa?
desk-armrests-fix = Bájalos o quítalos.

desk-text-glare-name = Texto y reflejos
desk-text-glare-target = Claro, estable, sin reflejos.
desk-text-glare-check = Con la pantalla oscura: ¿ves lámparas?
desk-text-glare-fix = Una persiana, o inclina la pantalla.

desk-standing-height-name = Altura de pie
desk-standing-height-target = Las mismas reglas para codos y ojos; cambia de postura antes de que moleste.
desk-standing-height-fix = Marca dos alturas de la mesa.

desk-pockets-legs-name = Bolsillos y piernas
desk-pockets-legs-target = Sin cruzar las piernas mucho rato; nada en los bolsillos traseros.
desk-pockets-legs-check = Siente.
desk-pockets-legs-fix = Descruza; vacía los bolsillos.
